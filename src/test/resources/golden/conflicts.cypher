RETURN {
  size: $p5,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (s:Node&Entity {id: $p4})
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WITH DISTINCT n1
    WITH n1, n1.kind AS n1k0, n1.weight AS n1k1, n1.property AS n1k2
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1k1 IS NULL, n1k1 DESC, n1k2 IS NULL, n1k2, n1.id LIMIT $p5 + 1
    RETURN {
      order: 'Conflict KIND DESC',
      keys: [n1k0, n1k1, n1k2, n1.id],
      e_nodes: {
        e_claims: COLLECT {
          MATCH (n1)-[:BETWEEN]->(n2)
          WITH DISTINCT n2
          WITH n2, n2.property AS n2k0, coalesce(n2.refutedStart <= $knownAt AND n2.refutedEnd > $knownAt, false) AS n2k1, substring(n2.preference, 2) AS n2k2
          ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2k2 IS NULL, n2k2, n2.id
          RETURN {
            id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '')
          }
        },
        kind: n1.kind,
        explanation: n1.explanation,
        spread: {number: n1.spreadLow, low: n1.spreadLow, high: n1.spreadHigh, bound: n1.spreadBound},
        witnesses: n1.witnesses,
        resolvedBy: n1.resolvedBy
      }
    }
  }
} AS row
;
RETURN {
  size: $p5,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (s:Node&Entity {id: $p4})
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WITH DISTINCT n1
    WITH n1, n1.weight AS n1k0, n1.property AS n1k1
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1k1 IS NULL, n1k1, n1.id LIMIT $p5 + 1
    RETURN {
      order: 'Conflict',
      keys: [n1k0, n1k1, n1.id],
      e_nodes: {
        e_resolution: head(COLLECT {
          MATCH (n1)-[:RESOLVED_AS]->(n2)
          WITH n2 ORDER BY n2.id LIMIT 1
          RETURN {
            id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '')
          }
        }),
        e_entities: COLLECT {
          MATCH (n1)-[:OF]->(n3:Entity)
          WITH DISTINCT n3
          WITH n3
          ORDER BY n3.id
          RETURN {
            type: n3.type,
            name: n3.name
          }
        },
        e_claims: COLLECT {
          MATCH (n1)-[:BETWEEN]->(n4)
          WITH DISTINCT n4
          WITH n4, n4.property AS n4k0, coalesce(n4.refutedStart <= $knownAt AND n4.refutedEnd > $knownAt, false) AS n4k1, substring(n4.preference, 2) AS n4k2
          ORDER BY n4k0 IS NULL, n4k0, n4k1 IS NULL, n4k1, n4k2 IS NULL, n4k2, n4.id
          RETURN {
            e_source: head(COLLECT {
              MATCH (n4)-[:STATED_IN]->(n5)
              WITH n5 ORDER BY n5.id LIMIT 1
              RETURN {
                title: n5.title
              }
            }),
            id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), ''),
            quote: n4.quote
          }
        },
        kind: n1.kind,
        property: n1.property,
        spreadFactor: n1.spreadFactor,
        spread: {number: n1.spreadLow, low: n1.spreadLow, high: n1.spreadHigh, bound: n1.spreadBound},
        explanation: n1.explanation,
        witnesses: n1.witnesses,
        resolvedBy: n1.resolvedBy
      }
    }
  },
  totalCount: COUNT {
    MATCH (s:Node&Entity {id: $p4})
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    RETURN DISTINCT n1
  },
  facets: COLLECT {
    MATCH (s:Node&Entity {id: $p4})
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WITH DISTINCT n1.kind AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (s:Node&Entity {id: $p4})
      MATCH (s)<-[:OF]-(n1:Conflict)
      WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
      WITH n1
      WITH DISTINCT n1
      WHERE n1.kind = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'kind', value: value, count: count}
  } + COLLECT {
    MATCH (s:Node&Entity {id: $p4})
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WITH DISTINCT n1.property AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (s:Node&Entity {id: $p4})
      MATCH (s)<-[:OF]-(n1:Conflict)
      WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
      WITH n1
      WITH DISTINCT n1
      WHERE n1.property = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'property', value: value, count: count}
  } + COLLECT {
    MATCH (s:Node&Entity {id: $p4})
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WITH DISTINCT n1.resolvedBy AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (s:Node&Entity {id: $p4})
      MATCH (s)<-[:OF]-(n1:Conflict)
      WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
      WITH n1
      WITH DISTINCT n1
      WHERE n1.resolvedBy = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'resolvedBy', value: value, count: count}
  }
} AS row
;
RETURN {
  size: $p6,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WHERE n1.spreadFactor >= $p4
      AND EXISTS { (n1)-[:RESOLVED_AS]->() } = $p5
    WITH DISTINCT n1
    WITH n1, n1.weight AS n1k0, n1.property AS n1k1
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1k1 IS NULL, n1k1, n1.id LIMIT $p6 + 1
    RETURN {
      order: 'Conflict',
      keys: [n1k0, n1k1, n1.id],
      e_nodes: {
        kind: n1.kind,
        spreadFactor: n1.spreadFactor,
        explanation: n1.explanation
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
    CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS s
    WITH *
    WHERE s:Entity AND $p5 IN s.foldedNames
    MATCH (s)<-[:OF]-(n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WHERE n1.kind IN $p6
    WITH DISTINCT n1
    WITH n1, n1.weight AS n1k0, n1.property AS n1k1
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1k1 IS NULL, n1k1, n1.id LIMIT $p7 + 1
    RETURN {
      order: 'Conflict',
      keys: [n1k0, n1k1, n1.id],
      e_nodes: {
        e_claims: COLLECT {
          MATCH (n1)-[:BETWEEN]->(n2)
          WITH DISTINCT n2
          WITH n2, n2.property AS n2k0, coalesce(n2.refutedStart <= $knownAt AND n2.refutedEnd > $knownAt, false) AS n2k1, substring(n2.preference, 2) AS n2k2
          ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2k2 IS NULL, n2k2, n2.id
          RETURN {
            id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '')
          }
        },
        kind: n1.kind,
        explanation: n1.explanation,
        spread: {number: n1.spreadLow, low: n1.spreadLow, high: n1.spreadHigh, bound: n1.spreadBound},
        witnesses: n1.witnesses
      }
    }
  }
} AS row
