import * as React from 'react';
import * as ReactDOM from 'react-dom';

// GraphiQL's own bundle looks for them there.
Object.assign(window, { React, ReactDOM });
