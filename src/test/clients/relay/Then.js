// The question of timeTravel.mjs, for the store.
import { graphql } from "./graphql.js";

export const Then = graphql`
  query ThenQuery($at: TimeTravel) {
    company(ref: { id: "company/spacex" }, at: $at) {
      id
      claims(first: 2) {
        totalCount
        edges {
          node {
            id
            status
            source {
              id
              title
            }
          }
        }
      }
      rockets {
        id
        name
        maker {
          id
        }
        claims(first: 1) {
          totalCount
        }
      }
    }
  }
`;
