CALL () {
  CALL () {
    UNWIND $p6 AS query
    CALL db.index.fulltext.queryNodes('nameKeys', query) YIELD node AS e
    RETURN e
    UNION
    CALL db.index.fulltext.queryNodes('nameWords', $p7) YIELD node AS e
    RETURN e
  }
  WITH e
  WHERE true
  RETURN collect(e) AS found
}
CALL (found) {
  UNWIND found AS e
  RETURN e, $p8 AS parts
  UNION
  WITH found
  WHERE size(found) = 0
  CALL () {
    CALL db.index.fulltext.queryNodes('nameKeys', $p9) YIELD node AS e
    RETURN e
    UNION
    CALL db.index.fulltext.queryNodes('nameWords', $p10) YIELD node AS e
    RETURN e
  }
  WITH e
  WHERE true
  RETURN e, $p11 AS parts
}
WITH e, parts
CALL (e, parts) {
  UNWIND range(0, size(e.foldedNames) - 1) AS i
  WITH i, e.foldedNames[i] AS folded, e.joinedNames[i] AS joined
  WITH i, CASE
      WHEN folded = $p4 THEN CASE i WHEN 0 THEN 9 ELSE 8 END
      WHEN joined = $p5 THEN 7
      WHEN folded STARTS WITH $p4 OR joined STARTS WITH $p5 THEN 2
      ELSE 1
    END AS likeness,
    toFloat(size([part IN parts WHERE folded CONTAINS part OR joined CONTAINS part])) / size(parts) AS share
  RETURN i, likeness, share ORDER BY likeness DESC, share DESC, i LIMIT 1
}
WITH e, i, share, COUNT { (e)<-[:ABOUT|OBJECT]-() } AS told,
  CASE WHEN likeness < 7 AND NOT e.type IN ['Mission', 'FundingRound', 'Acquisition', 'Contract', 'IpoProcess', 'Crew']
    THEN likeness + 2 ELSE likeness END AS likeness
WITH e, 100.0 * likeness + 10 * share + told / (told + 50.0) AS score,
  CASE i WHEN 0 THEN e.name ELSE e.aliases[i - 1] END AS matched
WITH {entity: e, score: score, matched: matched} AS n ORDER BY score DESC, e.id LIMIT $p12
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
  e_aliases: [i IN range(0, size(n.aliases) - 1) WHERE null IS NULL OR toUpper(n.aliasLangs[i]) = replace(null, '_', '-') OR toUpper(n.aliasLangs[i]) STARTS WITH null + '-' | n.aliases[i]],
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
