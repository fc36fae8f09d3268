// The missions of one company, three at a time. The next ones are asked of the company by its id.
import { createElement as h } from "react";
import { useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { graphql } from "./graphql.js";
import { List } from "./List.js";

export function Missions({ company, at }) {
  const query = useLazyLoadQuery(
    graphql`
      query MissionsQuery($company: ID!, $at: TimeTravel) {
        company(ref: { id: $company }, at: $at) {
          ...Missions_list
        }
      }
    `,
    { company, at },
  );
  const { data, loadNext, hasNext } = usePaginationFragment(
    graphql`
      fragment Missions_list on Company
      @refetchable(queryName: "MissionsPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
        missions(first: $count, after: $cursor) @connection(key: "Missions_missions") {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    query.company,
  );
  return h(List, { nodes: data.missions.edges.map(({ node }) => node), more: hasNext && (() => loadNext(3)) });
}
