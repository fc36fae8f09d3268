// What babel-plugin-relay does when an application is built: the compiler's artifact takes the place of the text.
import { createRequire } from "node:module";

const artifact = createRequire(new URL("../generated/relay/", import.meta.url));

export const graphql = ([text]) => artifact(`./${/(?:query|fragment) (\w+)/.exec(text)[1]}.graphql.js`);
