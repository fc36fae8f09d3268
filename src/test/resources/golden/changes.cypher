MATCH (n:Node&Entity {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
RETURN {
  size: $p7,
  backward: false,
  more: false,
  page: COLLECT {
    CALL () {
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= $p5
      WITH c, e, head(COLLECT {
        MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedTo = c.recordedFrom RETURN x
      }) AS before
      RETURN {
        at: c.recordedFrom,
        id: c.id,
        kind: CASE
          WHEN before IS NULL THEN 'ADDED'
          WHEN before.knownTo IS NULL AND c.knownTo IS NOT NULL THEN 'RETRACTED'
          ELSE 'REVISED'
        END,
        entities: [e],
        before: before,
        after: c
      } AS change
      UNION ALL
      MATCH (c:FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= $p5
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {at: c.recordedTo, id: c.id, kind: 'RETRACTED', entities: [e], before: c} AS change
      UNION ALL
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.property IN ['IPO_STATE', 'ACQUISITION_STATE', 'CONTRACT_STATE', 'POLICY_STATUS', 'ROCKET_STATUS']
      UNWIND [c.recordedFrom, c.recordedTo] AS at
      WITH DISTINCT e, c.property AS property, at
      WHERE at > $p4 AND at <= $p5
      WITH e, at, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom < at AND coalesce(x.recordedTo, at) >= at
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS before, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom <= at AND (x.recordedTo IS NULL OR x.recordedTo > at)
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS after
      WHERE before.text <> after.text
      RETURN {
        at: at, id: after.id, kind: 'STATE_CHANGED', entities: [e], before: before, after: after
      } AS change
      UNION ALL
      MATCH (c:Conflict|FormerConflict)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= $p5
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedTo = c.recordedFrom }
      RETURN {
        at: c.recordedFrom, id: c.id, kind: 'CONFLICT_OPENED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
      UNION ALL
      MATCH (c:FormerConflict)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= $p5
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {
        at: c.recordedTo, id: c.id, kind: 'CONFLICT_RESOLVED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
    }
    WITH change {.*, entity: head([x IN change.entities WHERE true])} AS n1
    WHERE n1.entity IS NOT NULL
    WITH n1
    WHERE n1.kind IN $p6
    WITH DISTINCT n1
    WITH n1, n1.at AS n1k0, n1.id AS n1k1, n1.kind AS n1k2
    ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1, n1k2 IS NULL, n1k2, n1.id LIMIT $p7 + 1
    RETURN {
      order: 'Change',
      keys: [n1k0, n1k1, n1k2, n1.id],
      e_nodes: {
        kind: n1.kind
      }
    }
  }
} AS row
;
RETURN {
  size: $p7,
  backward: false,
  more: false,
  page: COLLECT {
    CALL () {
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
      WITH c, e, head(COLLECT {
        MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedTo = c.recordedFrom RETURN x
      }) AS before
      RETURN {
        at: c.recordedFrom,
        id: c.id,
        kind: CASE
          WHEN before IS NULL THEN 'ADDED'
          WHEN before.knownTo IS NULL AND c.knownTo IS NOT NULL THEN 'RETRACTED'
          ELSE 'REVISED'
        END,
        entities: [e],
        before: before,
        after: c
      } AS change
      UNION ALL
      MATCH (c:FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {at: c.recordedTo, id: c.id, kind: 'RETRACTED', entities: [e], before: c} AS change
      UNION ALL
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.property IN ['IPO_STATE', 'ACQUISITION_STATE', 'CONTRACT_STATE', 'POLICY_STATUS', 'ROCKET_STATUS']
      UNWIND [c.recordedFrom, c.recordedTo] AS at
      WITH DISTINCT e, c.property AS property, at
      WHERE at > $p4 AND at <= datetime()
      WITH e, at, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom < at AND coalesce(x.recordedTo, at) >= at
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS before, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom <= at AND (x.recordedTo IS NULL OR x.recordedTo > at)
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS after
      WHERE before.text <> after.text
      RETURN {
        at: at, id: after.id, kind: 'STATE_CHANGED', entities: [e], before: before, after: after
      } AS change
      UNION ALL
      MATCH (c:Conflict|FormerConflict)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedTo = c.recordedFrom }
      RETURN {
        at: c.recordedFrom, id: c.id, kind: 'CONFLICT_OPENED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
      UNION ALL
      MATCH (c:FormerConflict)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {
        at: c.recordedTo, id: c.id, kind: 'CONFLICT_RESOLVED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
    }
    WITH change {.*, entity: head([x IN change.entities WHERE x.id IN $p6])} AS n1
    WHERE n1.entity IS NOT NULL
    WITH n1
    WITH DISTINCT n1
    WITH n1, n1.at AS n1k0, n1.id AS n1k1, n1.kind AS n1k2
    ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1, n1k2 IS NULL, n1k2, n1.id LIMIT $p7 + 1
    RETURN {
      order: 'Change',
      keys: [n1k0, n1k1, n1k2, n1.id],
      e_nodes: {
        e_entity: head(COLLECT {
          UNWIND [x IN [n1.entity] WHERE x IS NOT NULL] AS n2 WITH n2
          WITH n2 ORDER BY n2.id LIMIT 1
          RETURN {
            type: n2.type,
            id: n2.id,
            name: n2.name
          }
        }),
        e_before: head(COLLECT {
          UNWIND [x IN [n1.before] WHERE x IS NOT NULL] AS n3 WITH n3
          WITH n3 ORDER BY n3.id LIMIT 1
          RETURN {
            id: n3.id + coalesce('@recordedTo=' + toString(n3.recordedTo), '')
          }
        }),
        e_after: head(COLLECT {
          UNWIND [x IN [n1.after] WHERE x IS NOT NULL] AS n4 WITH n4
          WITH n4 ORDER BY n4.id LIMIT 1
          RETURN {
            e_source: head(COLLECT {
              MATCH (n4)-[:STATED_IN]->(n5)
              WITH n5 ORDER BY n5.id LIMIT 1
              RETURN {
                id: n5.id
              }
            }),
            e_subject: head(COLLECT {
              MATCH (n4)-[:ABOUT]->(n6)
              WITH n6 ORDER BY n6.id LIMIT 1
              RETURN {
                type: n6.type,
                id: n6.id
              }
            }),
            id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), ''),
            property: n4.property,
            text: n4.text
          }
        }),
        e_conflict: head(COLLECT {
          UNWIND [x IN [n1.conflict] WHERE x IS NOT NULL] AS n7 WITH n7
          WITH n7 ORDER BY n7.id LIMIT 1
          RETURN {
            id: n7.id + coalesce('@recordedTo=' + toString(n7.recordedTo), '')
          }
        }),
        kind: n1.kind
      }
    }
  },
  totalCount: COUNT {
    CALL () {
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
      WITH c, e, head(COLLECT {
        MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedTo = c.recordedFrom RETURN x
      }) AS before
      RETURN {
        at: c.recordedFrom,
        id: c.id,
        kind: CASE
          WHEN before IS NULL THEN 'ADDED'
          WHEN before.knownTo IS NULL AND c.knownTo IS NOT NULL THEN 'RETRACTED'
          ELSE 'REVISED'
        END,
        entities: [e],
        before: before,
        after: c
      } AS change
      UNION ALL
      MATCH (c:FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {at: c.recordedTo, id: c.id, kind: 'RETRACTED', entities: [e], before: c} AS change
      UNION ALL
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.property IN ['IPO_STATE', 'ACQUISITION_STATE', 'CONTRACT_STATE', 'POLICY_STATUS', 'ROCKET_STATUS']
      UNWIND [c.recordedFrom, c.recordedTo] AS at
      WITH DISTINCT e, c.property AS property, at
      WHERE at > $p4 AND at <= datetime()
      WITH e, at, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom < at AND coalesce(x.recordedTo, at) >= at
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS before, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom <= at AND (x.recordedTo IS NULL OR x.recordedTo > at)
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS after
      WHERE before.text <> after.text
      RETURN {
        at: at, id: after.id, kind: 'STATE_CHANGED', entities: [e], before: before, after: after
      } AS change
      UNION ALL
      MATCH (c:Conflict|FormerConflict)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedTo = c.recordedFrom }
      RETURN {
        at: c.recordedFrom, id: c.id, kind: 'CONFLICT_OPENED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
      UNION ALL
      MATCH (c:FormerConflict)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {
        at: c.recordedTo, id: c.id, kind: 'CONFLICT_RESOLVED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
    }
    WITH change {.*, entity: head([x IN change.entities WHERE x.id IN $p6])} AS n1
    WHERE n1.entity IS NOT NULL
    WITH n1
    RETURN DISTINCT n1
  },
  facets: COLLECT {
    CALL () {
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
      WITH c, e, head(COLLECT {
        MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedTo = c.recordedFrom RETURN x
      }) AS before
      RETURN {
        at: c.recordedFrom,
        id: c.id,
        kind: CASE
          WHEN before IS NULL THEN 'ADDED'
          WHEN before.knownTo IS NULL AND c.knownTo IS NOT NULL THEN 'RETRACTED'
          ELSE 'REVISED'
        END,
        entities: [e],
        before: before,
        after: c
      } AS change
      UNION ALL
      MATCH (c:FormerClaim)-[:ABOUT]->(e)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {at: c.recordedTo, id: c.id, kind: 'RETRACTED', entities: [e], before: c} AS change
      UNION ALL
      MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
      WHERE c.property IN ['IPO_STATE', 'ACQUISITION_STATE', 'CONTRACT_STATE', 'POLICY_STATUS', 'ROCKET_STATUS']
      UNWIND [c.recordedFrom, c.recordedTo] AS at
      WITH DISTINCT e, c.property AS property, at
      WHERE at > $p4 AND at <= datetime()
      WITH e, at, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom < at AND coalesce(x.recordedTo, at) >= at
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS before, head(COLLECT {
        MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
        WHERE x.property = property AND x.recordedFrom <= at AND (x.recordedTo IS NULL OR x.recordedTo > at)
          AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
          AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
        WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
        RETURN x
      }) AS after
      WHERE before.text <> after.text
      RETURN {
        at: at, id: after.id, kind: 'STATE_CHANGED', entities: [e], before: before, after: after
      } AS change
      UNION ALL
      MATCH (c:Conflict|FormerConflict)
      WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedTo = c.recordedFrom }
      RETURN {
        at: c.recordedFrom, id: c.id, kind: 'CONFLICT_OPENED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
      UNION ALL
      MATCH (c:FormerConflict)
      WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
        AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
      RETURN {
        at: c.recordedTo, id: c.id, kind: 'CONFLICT_RESOLVED', entities: [(c)-[:OF]->(e) | e], conflict: c
      } AS change
    }
    WITH change {.*, entity: head([x IN change.entities WHERE x.id IN $p6])} AS n1
    WHERE n1.entity IS NOT NULL
    WITH n1
    WITH DISTINCT n1.kind AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      CALL () {
        MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
        WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
        WITH c, e, head(COLLECT {
          MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedTo = c.recordedFrom RETURN x
        }) AS before
        RETURN {
          at: c.recordedFrom,
          id: c.id,
          kind: CASE
            WHEN before IS NULL THEN 'ADDED'
            WHEN before.knownTo IS NULL AND c.knownTo IS NOT NULL THEN 'RETRACTED'
            ELSE 'REVISED'
          END,
          entities: [e],
          before: before,
          after: c
        } AS change
        UNION ALL
        MATCH (c:FormerClaim)-[:ABOUT]->(e)
        WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
          AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
          AND NOT EXISTS { MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        RETURN {at: c.recordedTo, id: c.id, kind: 'RETRACTED', entities: [e], before: c} AS change
        UNION ALL
        MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
        WHERE c.property IN ['IPO_STATE', 'ACQUISITION_STATE', 'CONTRACT_STATE', 'POLICY_STATUS', 'ROCKET_STATUS']
        UNWIND [c.recordedFrom, c.recordedTo] AS at
        WITH DISTINCT e, c.property AS property, at
        WHERE at > $p4 AND at <= datetime()
        WITH e, at, head(COLLECT {
          MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
          WHERE x.property = property AND x.recordedFrom < at AND coalesce(x.recordedTo, at) >= at
            AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
            AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
          WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
          RETURN x
        }) AS before, head(COLLECT {
          MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
          WHERE x.property = property AND x.recordedFrom <= at AND (x.recordedTo IS NULL OR x.recordedTo > at)
            AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
            AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
          WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
          RETURN x
        }) AS after
        WHERE before.text <> after.text
        RETURN {
          at: at, id: after.id, kind: 'STATE_CHANGED', entities: [e], before: before, after: after
        } AS change
        UNION ALL
        MATCH (c:Conflict|FormerConflict)
        WHERE c.recordedFrom > $p4 AND c.recordedFrom <= datetime()
          AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedTo = c.recordedFrom }
        RETURN {
          at: c.recordedFrom, id: c.id, kind: 'CONFLICT_OPENED', entities: [(c)-[:OF]->(e) | e], conflict: c
        } AS change
        UNION ALL
        MATCH (c:FormerConflict)
        WHERE c.recordedTo > $p4 AND c.recordedTo <= datetime()
          AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
          AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
        RETURN {
          at: c.recordedTo, id: c.id, kind: 'CONFLICT_RESOLVED', entities: [(c)-[:OF]->(e) | e], conflict: c
        } AS change
      }
      WITH change {.*, entity: head([x IN change.entities WHERE x.id IN $p6])} AS n1
      WHERE n1.entity IS NOT NULL
      WITH n1
      WITH DISTINCT n1
      WHERE n1.kind = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'kind', value: value, count: count}
  }
} AS row
