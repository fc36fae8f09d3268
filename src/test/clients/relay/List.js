// Nodes by their ids, and a button for more of them.
import { createElement as h } from "react";

export const List = ({ nodes, more }) =>
  h("section", null, nodes.map(({ id }) => h("li", { key: id }, id)), more && h("button", { onClick: more }, "More"));
