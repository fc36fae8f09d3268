// What is said of an entity of any type: one claim, or more once they are asked for by the entity's id.
import { createElement as h } from "react";
import { useLazyLoadQuery, useRefetchableFragment } from "react-relay";
import { graphql } from "./graphql.js";
import { List } from "./List.js";

export function Claims({ entity, at }) {
  const query = useLazyLoadQuery(
    graphql`
      query ClaimsQuery($entity: ID!, $at: TimeTravel) {
        entity(ref: { id: $entity }, at: $at) {
          ...Claims_list
        }
      }
    `,
    { entity, at },
  );
  const [data, refetch] = useRefetchableFragment(
    graphql`
      fragment Claims_list on Entity
      @refetchable(queryName: "ClaimsRefetchQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 1 }) {
        claims(first: $count) {
          nodes {
            id
          }
        }
      }
    `,
    query.entity,
  );
  return h(List, { nodes: data.claims.nodes, more: () => refetch({ count: 4 }) });
}
