RETURN {
  size: $p7,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Company)
    WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
    WITH DISTINCT n1
    WITH n1, COUNT { MATCH (n1)<-[:OF]-(x:Conflict) WHERE NOT EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } } AS n1k0, n1.foldedName AS n1k1
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1k1 IS NULL, n1k1, n1.id LIMIT $p7 + 1
    RETURN {
      order: 'Company CONFLICTS DESC NAME ASC',
      keys: [n1k0, n1k1, n1.id],
      e_edges: {
        e_node: {
          name: n1.name,
          kind: n1.kind,
          ownershipClass: n1.ownershipClass
        }
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:Company)
    WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
    RETURN DISTINCT n1
  },
  facets: COLLECT {
    MATCH (n1:Company)
    WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
    WITH DISTINCT n1.kind AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (n1:Company)
      WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
      WITH DISTINCT n1
      WHERE n1.kind = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'kind', value: value, count: count}
  } + COLLECT {
    MATCH (n1:Company)
    WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
    WITH DISTINCT n1.ownershipClass AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (n1:Company)
      WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
      WITH DISTINCT n1
      WHERE n1.ownershipClass = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'ownershipClass', value: value, count: count}
  } + COLLECT {
    MATCH (n1:Company)
    WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
    WITH DISTINCT n1.country AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (n1:Company)
      WHERE ((n1.kind IN $p4 OR n1.kind IN $p5) AND n1.country IN $p6)
      WITH DISTINCT n1
      WHERE n1.country = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'country', value: value, count: count}
  }
} AS row
