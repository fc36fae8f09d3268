// The list of companies, three at a time.
import { createElement as h } from "react";
import { useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { graphql } from "./graphql.js";
import { List } from "./List.js";

export function Companies({ at }) {
  const query = useLazyLoadQuery(
    graphql`
      query CompaniesQuery($at: TimeTravel) {
        ...Companies_list @arguments(at: $at)
      }
    `,
    { at },
  );
  const { data, loadNext, hasNext } = usePaginationFragment(
    graphql`
      fragment Companies_list on Query
      @refetchable(queryName: "CompaniesPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }, at: { type: "TimeTravel" }) {
        companies(first: $count, after: $cursor, at: $at) @connection(key: "Companies_companies") {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    query,
  );
  return h(List, { nodes: data.companies.edges.map(({ node }) => node), more: hasNext && (() => loadNext(3)) });
}
