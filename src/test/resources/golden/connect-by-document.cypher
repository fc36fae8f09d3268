CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p5) YIELD node AS a
  WITH *
  WHERE a:Entity AND $p6 IN a.foldedNames
  WITH DISTINCT a, (a.feed IS NULL OR a.foldedName = $p7) AS exact ORDER BY exact DESC, a.id LIMIT 10
  WITH collect({node: a, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS a
}
CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p8) YIELD node AS b
  WITH *
  WHERE b:Entity AND $p9 IN b.foldedNames
  WITH DISTINCT b, (b.feed IS NULL OR b.foldedName = $p10) AS exact ORDER BY exact DESC, b.id LIMIT 10
  WITH collect({node: b, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS b
}
CALL (a, b) {
  WITH a, b
  WHERE size(a) = 1 AND size(b) = 1 AND a <> b
  WITH a[0] AS from, b[0] AS to
  MATCH p = SHORTEST 50 (from)((x:Entity)-[r]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt AND NOT EXISTS {
    MATCH (x)-[q]-(y)
    WHERE type(q) = type(r) AND q.knownStart <= $knownAt AND q.knownEnd > $knownAt AND q.validStart <= $validAt AND q.validEnd > $validAt
      AND (q.confidence > r.confidence OR (q.confidence = r.confidence AND q.claim < r.claim))
  }){1,4}(to)
  WITH nodes(p) AS entities, relationships(p) AS links
  WHERE COUNT { UNWIND entities AS e RETURN DISTINCT e } = size(entities)
  WITH [i IN range(0, size(links) - 1) | {position: i, from: entities[i], to: entities[i + 1], relation: type(links[i]), link: links[i], confidence: links[i].confidence}] AS steps,
    reduce(least = 1.0, l IN links | CASE WHEN l.confidence < least THEN l.confidence ELSE least END) AS weakest
  ORDER BY size(steps), weakest DESC, [h IN steps | h.to.id] LIMIT $p4
  RETURN collect({steps: steps, weakest: weakest}) AS linked
}
CALL (a, b, linked) {
  WITH a, b
  WHERE size(linked) < $p4 AND size(a) = 1 AND size(b) = 1 AND a <> b
  UNWIND a + b AS end
  CALL (end) {
    RETURN end AS near, null AS link
    UNION
    WITH end AS x
    MATCH (x)-[r]-(y:Entity)
    WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt AND NOT (y:Region OR y:Industry OR y:Market)
    WITH y, r ORDER BY r.confidence DESC, r.claim
    WITH y AS near, head(collect(r)) AS link ORDER BY link.confidence DESC, near.id LIMIT 50
    RETURN near, link
  }
  MATCH (near)<-[:ABOUT|OBJECT|SPOKEN_BY]-(c:Claim)-[:STATED_IN]->(s:Source)
  WHERE s.kind <> 'DATASET' AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
  WITH a[0] AS from, b[0] AS to, s, end, near, link, c
  ORDER BY link IS NOT NULL, c.quote IS NULL, c.confidence DESC, c.id
  WITH from, to, s, end, head(collect({near: near, link: link, claim: c})) AS naming
  WITH from, to, s, collect({end: end, naming: naming}) AS ends
  WHERE size(ends) = 2
  WITH from, to, s, head([e IN ends WHERE e.end = from | e.naming]) AS x, head([e IN ends WHERE e.end = to | e.naming]) AS y
  WHERE x.near <> y.near AND x.near <> to AND y.near <> from
  WITH from, to, s, x, y, x.near AS left, y.near AS right,
    0.5 * CASE WHEN x.claim.confidence < y.claim.confidence THEN x.claim.confidence ELSE y.claim.confidence END AS confidence
  WHERE NOT EXISTS { MATCH (left)-[r]-(right) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt }
  WITH s, [h IN [
    {position: 0, from: from, to: left, relation: type(x.link), link: x.link, confidence: x.link.confidence},
    {position: 1, from: left, to: right, relation: 'NAMED_TOGETHER', document: s, named: [x.claim, y.claim], confidence: confidence},
    {position: 2, from: right, to: to, relation: type(y.link), link: y.link, confidence: y.link.confidence}
  ] WHERE h.from <> h.to] AS steps
  WHERE size(steps) <= 4
  WITH s, steps, reduce(least = 1.0, h IN steps | CASE WHEN h.confidence < least THEN h.confidence ELSE least END) AS weakest
  ORDER BY size(steps), weakest DESC, s.id LIMIT $p4
  RETURN collect({steps: steps, weakest: weakest}) AS named
}
RETURN {
  from: [x IN a | x.id],
  to: [x IN b | x.id],
  paths: COLLECT {
    UNWIND (linked + named)[..$p4] AS n
    RETURN {
      e_steps: COLLECT {
        UNWIND n.steps AS n1
        WITH DISTINCT n1
        WITH n1, n1.position AS n1k0
        ORDER BY n1k0 IS NULL, n1k0, n1.id
        RETURN {
          e_from: head(COLLECT {
            WITH n1.from AS n2
            WITH n2 ORDER BY n2.id LIMIT 1
            RETURN {
              type: n2.type,
              id: n2.id
            }
          }),
          e_to: head(COLLECT {
            WITH n1.to AS n3
            WITH n3 ORDER BY n3.id LIMIT 1
            RETURN {
              type: n3.type,
              id: n3.id
            }
          }),
          e_document: head(COLLECT {
            WITH n1.document AS n4 WHERE n4 IS NOT NULL
            WITH n4 ORDER BY n4.id LIMIT 1
            RETURN {
              id: n4.id,
              title: n4.title,
              tier: n4.tier
            }
          }),
          e_claims: COLLECT {
            UNWIND coalesce(n1.named, COLLECT {
              WITH startNode(n1.link) AS s, endNode(n1.link) AS o, n1.relation AS relation
              MATCH (s)<-[:ABOUT]-(c:Claim)-[:OBJECT]->(o)
              WHERE c.property = relation AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
              RETURN c
            }) AS n5
            WITH DISTINCT n5
            WITH n5, n5.property AS n5k0, coalesce(n5.refutedStart <= $knownAt AND n5.refutedEnd > $knownAt, false) AS n5k1, substring(n5.preference, 2) AS n5k2
            ORDER BY n5k0 IS NULL, n5k0, n5k1 IS NULL, n5k1, n5k2 IS NULL, n5k2, n5.id
            RETURN {
              e_subject: head(COLLECT {
                MATCH (n5)-[:ABOUT]->(n6)
                WITH n6 ORDER BY n6.id LIMIT 1
                RETURN {
                  type: n6.type,
                  id: n6.id
                }
              }),
              id: n5.id + coalesce('@recordedTo=' + toString(n5.recordedTo), ''),
              quote: n5.quote
            }
          },
          relation: n1.relation,
          backward: startNode(n1.link) <> n1.from,
          confidence: n1.confidence,
          at: CASE WHEN n1.document IS NULL THEN head(COLLECT {
            MATCH (c:Node {id: n1.link.claim})
            RETURN {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier, written: c.validFromWritten}
          }) ELSE {date: n1.document.published, datePrecision: n1.document.publishedPrecision, dateModifier: n1.document.publishedModifier, written: n1.document.publishedWritten} END
        }
      },
      length: size(n.steps),
      weakestConfidence: n.weakest,
      sentence: [s IN n.steps | {from: s.from.name, to: s.to.name, relation: s.relation, backward: startNode(s.link) <> s.from, document: s.document.title}]
    }
  }
} AS row
