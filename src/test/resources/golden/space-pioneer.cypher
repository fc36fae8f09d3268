CALL db.index.fulltext.queryNodes('entityNames', $p4) YIELD node AS e, score
WITH e, score, [e.name] + e.aliases AS names
WHERE true
WITH e, score, head([x IN names WHERE toLower(x) CONTAINS toLower($p5)] + names) AS matched
WITH {entity: e, score: score, matched: matched} AS n ORDER BY score DESC, e.id LIMIT $p6
RETURN {
  e_entity: head(COLLECT {
    WITH n.entity AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      id: n1.id,
      name: n1.name
    }
  })
} AS row
;
MATCH (n:Node&Entity {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  type: n.type,
  e_aliases: [i IN range(0, size(n.aliases) - 1) WHERE null IS NULL OR n.aliasLangs[i] = null OR n.aliasLangs[i] STARTS WITH null + '-' | n.aliases[i]],
  e_claims: {
    size: $p4,
    backward: false,
    more: false,
    page: COLLECT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n1:Claim)
      WHERE n1.knownStart <= $knownAt AND n1.knownEnd > $knownAt AND n1.validStart <= $validTo AND n1.validEnd > $validFrom
      WITH DISTINCT n1
      WITH n1, n1.property AS n1k0, coalesce(n1.refutedStart <= $knownAt AND n1.refutedEnd > $knownAt, false) AS n1k1, substring(n1.preference, 2) AS n1k2
      ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1, n1k2 IS NULL, n1k2, n1.id LIMIT $p4 + 1
      RETURN {
        order: 'Claim',
        keys: [n1k0, n1k1, n1k2, n1.id],
        e_nodes: {
          e_source: head(COLLECT {
            MATCH (n1)-[:STATED_IN]->(n2)
            WITH n2 ORDER BY n2.id LIMIT 1
            RETURN {
              title: n2.title,
              tier: n2.tier
            }
          }),
          property: n1.property,
          text: n1.text,
          quote: n1.quote,
          modality: n1.modality
        }
      }
    }
  },
  name: n.name
}} AS row
