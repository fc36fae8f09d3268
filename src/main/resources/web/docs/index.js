import '../home/home.css';
import './docs.css';
import { offerThemes } from '../home/theme.js';

offerThemes(document.getElementById('theme'));
