CALL db.index.fulltext.queryNodes('entityNames', $p5) YIELD node AS a
WITH *
WHERE a:Entity
  AND (toLower(a.name) = toLower($p4) OR any(x IN a.aliases WHERE toLower(x) = toLower($p4)))
MATCH (b:Entity {id: $p6})
MATCH p = SHORTEST 50 (a)((x:Entity)-[r]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt AND NOT EXISTS {
  MATCH (x)-[q]-(y)
  WHERE type(q) = type(r) AND q.knownStart <= $knownAt AND q.knownEnd > $knownAt AND q.validStart <= $validAt AND q.validEnd > $validAt
    AND (q.confidence > r.confidence OR (q.confidence = r.confidence AND q.claim < r.claim))
}){1,4}(b)
WITH nodes(p) AS entities, relationships(p) AS links,
  reduce(least = 1.0, x IN relationships(p) | CASE WHEN x.confidence < least THEN x.confidence ELSE least END) AS weakest
WHERE COUNT { UNWIND entities AS e RETURN DISTINCT e } = size(entities)
WITH {entities: entities, links: links, weakest: weakest} AS n
ORDER BY size(n.links), n.weakest DESC, [x IN n.entities | x.id] LIMIT $p7
RETURN {
  length: size(n.links),
  weakestConfidence: n.weakest,
  sentence: [i IN range(0, size(n.links) - 1) | [startNode(n.links[i]).name, type(n.links[i]), endNode(n.links[i]).name]],
  e_steps: COLLECT {
    UNWIND range(0, size(n.links) - 1) AS i WITH {position: i, from: n.entities[i], to: n.entities[i + 1], link: n.links[i]} AS n1
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
      relation: type(n1.link),
      backward: startNode(n1.link) <> n1.from,
      e_claims: COLLECT {
        WITH startNode(n1.link) AS s, endNode(n1.link) AS o, type(n1.link) AS relation MATCH (s)<-[:ABOUT]-(n4:Claim)-[:OBJECT]->(o) WHERE n4.property = relation WITH DISTINCT n4
        WHERE n4.knownStart <= $knownAt AND n4.knownEnd > $knownAt AND n4.validStart <= $validTo AND n4.validEnd > $validFrom
        WITH DISTINCT n4
        WITH n4, n4.property AS n4k0, n4.preference AS n4k1
        ORDER BY n4k0 IS NULL, n4k0, n4k1 IS NULL, n4k1, n4.id
        RETURN {
          id: n4.id,
          quote: n4.quote
        }
      }
    }
  }
} AS row
;
MATCH (a:Entity {id: $p4})
MATCH (b:Entity {id: $p5})
MATCH p = SHORTEST 50 (a)((x:Entity)-[r]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt AND NOT EXISTS {
  MATCH (x)-[q]-(y)
  WHERE type(q) = type(r) AND q.knownStart <= $knownAt AND q.knownEnd > $knownAt AND q.validStart <= $validAt AND q.validEnd > $validAt
    AND (q.confidence > r.confidence OR (q.confidence = r.confidence AND q.claim < r.claim))
}){1,4}(b)
WITH nodes(p) AS entities, relationships(p) AS links,
  reduce(least = 1.0, x IN relationships(p) | CASE WHEN x.confidence < least THEN x.confidence ELSE least END) AS weakest
WHERE COUNT { UNWIND entities AS e RETURN DISTINCT e } = size(entities)
WITH {entities: entities, links: links, weakest: weakest} AS n
ORDER BY size(n.links), n.weakest DESC, [x IN n.entities | x.id] LIMIT $p6
RETURN {
  length: size(n.links),
  sentence: [i IN range(0, size(n.links) - 1) | [startNode(n.links[i]).name, type(n.links[i]), endNode(n.links[i]).name]]
} AS row
;
MATCH (a:Entity {id: $p4})
MATCH (b:Entity {id: $p5})
MATCH p = SHORTEST 50 (a)((x:Entity)-[r]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt AND none(e IN [x, y] WHERE e.id IN $p6) AND NOT EXISTS {
  MATCH (x)-[q]-(y)
  WHERE type(q) = type(r) AND q.knownStart <= $knownAt AND q.knownEnd > $knownAt AND q.validStart <= $validAt AND q.validEnd > $validAt
    AND (q.confidence > r.confidence OR (q.confidence = r.confidence AND q.claim < r.claim))
}){1,4}(b)
WITH nodes(p) AS entities, relationships(p) AS links,
  reduce(least = 1.0, x IN relationships(p) | CASE WHEN x.confidence < least THEN x.confidence ELSE least END) AS weakest
WHERE COUNT { UNWIND entities AS e RETURN DISTINCT e } = size(entities)
WITH {entities: entities, links: links, weakest: weakest} AS n
ORDER BY size(n.links), n.weakest DESC, [x IN n.entities | x.id] LIMIT $p7
RETURN {
  length: size(n.links),
  sentence: [i IN range(0, size(n.links) - 1) | [startNode(n.links[i]).name, type(n.links[i]), endNode(n.links[i]).name]]
} AS row
