CALL () {
  MATCH (of:Node&Entity {id: $p4})
  WITH DISTINCT of, true AS exact ORDER BY exact DESC, of.id LIMIT 10
  WITH collect({node: of, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS of
}
WITH of, COLLECT {
  MATCH (y:Constellation)<-[:ABOUT]-(p:Claim {property: 'SATELLITES_PLANNED'})
  WHERE (p.scope IS NULL OR p.scope = 'in orbit') AND p.knownStart <= $knownAt AND p.knownEnd > $knownAt AND p.validStart <= $validTo AND p.validEnd > $validFrom
  WITH y, p.reading <> 'ADDITIONAL' AND EXISTS {
    MATCH (y)<-[:ABOUT]-(c:Claim)
    WHERE c.property IN ['SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL']
      AND c.scope IS NULL AND c.promise IS NULL AND c.canonical >= p.canonical AND c.validStart <= $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
  } AS reached
  WITH y, all(x IN collect(reached) WHERE x) AS built
  WHERE built
  RETURN y.id
} AS built
CALL (of, built) {
  UNWIND CASE size(of) WHEN 1 THEN of ELSE [] END AS start
  WITH collect({severity: 1.0, tied: false, passed: [start], links: [], reasons: []}) AS reached
UNWIND reached AS w
CALL (w, built) {
  WITH w AS hit
  RETURN hit
  UNION ALL
  WITH w, w.passed[-1] AS x
  WHERE size(w.links) = 0
  MATCH (x)-[r:AFFECTED|LAUNCHED_ON|OPERATED_BY|FLOWN_FOR|DEPLOYED|DEMONSTRATED|LAUNCHED_FROM|CREW_LAUNCHED_ON|CREW_LANDED_IN|MAKES|SERVES|OPERATES|SUPPLIES|PARTNER_OF|OWNS|BACKS|RAISED|INVESTED_IN|FILED|SPONSORS|DESIGNATED_UNDER|SUPPORTS|ACTIVE_IN|ORIGINATED_IN|ISSUED_BY]-(y:Entity)
  WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt
    AND NOT y IN w.passed AND NOT (type(r) = 'SERVES' AND y.id IN built) AND NOT (y:Mission AND EXISTS {
      MATCH (y)<-[:ABOUT]-(c:Claim)
      WHERE c.modality IN ['REPORTED', 'MEASURED'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt
        AND (c.property = 'OUTCOME' AND c.text <> 'PLANNED' OR c.property = 'MISSION_DATE' AND c.date <= $validAt)
    })
  WITH w, r, y, CASE startNode(r) WHEN x THEN $p5[type(r)] ELSE $p6[type(r)] END AS d
  WHERE d.tie OR (d IS NOT NULL AND NOT w.tied)
  WITH w, r, y, d, [e IN w.passed WHERE e:Company][-1] AS company
  WHERE NOT y:Policy OR w.passed[-1] = company OR company.country IS NULL OR y.country = company.country
    OR y.country IS NULL AND EXISTS { (company)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region)<-[:LOCATED_IN]-(y) }
  WITH w, r, y, d, w.severity * r.confidence * CASE type(r) WHEN 'OWNS' THEN coalesce(head(COLLECT { MATCH (c:Node {id: r.claim}) WHERE c.unit = 'PERCENT' RETURN c.number / 100 }), d.weight) ELSE d.weight END AS severity
  WHERE severity >= $p7
  WITH w, r, y, d, severity ORDER BY severity DESC, r.claim LIMIT 400
  RETURN {severity: severity, tied: d.tie, passed: w.passed + y, links: w.links + r, reasons: w.reasons + d.why} AS hit
}
WITH hit ORDER BY hit.severity DESC, size(hit.links), [e IN hit.passed | e.id]
WITH hit.passed[-1] AS entity, hit.tied AS tied, head(collect(hit)) AS hit
ORDER BY hit.severity DESC, entity.id LIMIT 200
WITH collect(hit) AS reached
UNWIND reached AS w
CALL (w, built) {
  WITH w AS hit
  RETURN hit
  UNION ALL
  WITH w, w.passed[-1] AS x
  WHERE size(w.links) = 1
  MATCH (x)-[r:AFFECTED|LAUNCHED_ON|OPERATED_BY|FLOWN_FOR|DEPLOYED|DEMONSTRATED|LAUNCHED_FROM|CREW_LAUNCHED_ON|CREW_LANDED_IN|MAKES|SERVES|OPERATES|SUPPLIES|PARTNER_OF|OWNS|BACKS|RAISED|INVESTED_IN|FILED|SPONSORS|DESIGNATED_UNDER|SUPPORTS|ACTIVE_IN|ORIGINATED_IN|ISSUED_BY]-(y:Entity)
  WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt
    AND NOT y IN w.passed AND NOT (type(r) = 'SERVES' AND y.id IN built) AND NOT (y:Mission AND EXISTS {
      MATCH (y)<-[:ABOUT]-(c:Claim)
      WHERE c.modality IN ['REPORTED', 'MEASURED'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt
        AND (c.property = 'OUTCOME' AND c.text <> 'PLANNED' OR c.property = 'MISSION_DATE' AND c.date <= $validAt)
    })
  WITH w, r, y, CASE startNode(r) WHEN x THEN $p5[type(r)] ELSE $p6[type(r)] END AS d
  WHERE d.tie OR (d IS NOT NULL AND NOT w.tied)
  WITH w, r, y, d, [e IN w.passed WHERE e:Company][-1] AS company
  WHERE NOT y:Policy OR w.passed[-1] = company OR company.country IS NULL OR y.country = company.country
    OR y.country IS NULL AND EXISTS { (company)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region)<-[:LOCATED_IN]-(y) }
  WITH w, r, y, d, w.severity * r.confidence * CASE type(r) WHEN 'OWNS' THEN coalesce(head(COLLECT { MATCH (c:Node {id: r.claim}) WHERE c.unit = 'PERCENT' RETURN c.number / 100 }), d.weight) ELSE d.weight END AS severity
  WHERE severity >= $p7
  WITH w, r, y, d, severity ORDER BY severity DESC, r.claim LIMIT 400
  RETURN {severity: severity, tied: d.tie, passed: w.passed + y, links: w.links + r, reasons: w.reasons + d.why} AS hit
}
WITH hit ORDER BY hit.severity DESC, size(hit.links), [e IN hit.passed | e.id]
WITH hit.passed[-1] AS entity, hit.tied AS tied, head(collect(hit)) AS hit
ORDER BY hit.severity DESC, entity.id LIMIT 200
WITH collect(hit) AS reached
UNWIND reached AS w
CALL (w, built) {
  WITH w AS hit
  RETURN hit
  UNION ALL
  WITH w, w.passed[-1] AS x
  WHERE size(w.links) = 2
  MATCH (x)-[r:AFFECTED|LAUNCHED_ON|OPERATED_BY|FLOWN_FOR|DEPLOYED|DEMONSTRATED|LAUNCHED_FROM|CREW_LAUNCHED_ON|CREW_LANDED_IN|MAKES|SERVES|OPERATES|SUPPLIES|PARTNER_OF|OWNS|BACKS|RAISED|INVESTED_IN|FILED|SPONSORS|DESIGNATED_UNDER|SUPPORTS|ACTIVE_IN|ORIGINATED_IN|ISSUED_BY]-(y:Entity)
  WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt
    AND NOT y IN w.passed AND NOT (type(r) = 'SERVES' AND y.id IN built) AND NOT (y:Mission AND EXISTS {
      MATCH (y)<-[:ABOUT]-(c:Claim)
      WHERE c.modality IN ['REPORTED', 'MEASURED'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt
        AND (c.property = 'OUTCOME' AND c.text <> 'PLANNED' OR c.property = 'MISSION_DATE' AND c.date <= $validAt)
    })
  WITH w, r, y, CASE startNode(r) WHEN x THEN $p5[type(r)] ELSE $p6[type(r)] END AS d
  WHERE d.tie OR (d IS NOT NULL AND NOT w.tied)
  WITH w, r, y, d, [e IN w.passed WHERE e:Company][-1] AS company
  WHERE NOT y:Policy OR w.passed[-1] = company OR company.country IS NULL OR y.country = company.country
    OR y.country IS NULL AND EXISTS { (company)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region)<-[:LOCATED_IN]-(y) }
  WITH w, r, y, d, w.severity * r.confidence * CASE type(r) WHEN 'OWNS' THEN coalesce(head(COLLECT { MATCH (c:Node {id: r.claim}) WHERE c.unit = 'PERCENT' RETURN c.number / 100 }), d.weight) ELSE d.weight END AS severity
  WHERE severity >= $p7
  WITH w, r, y, d, severity ORDER BY severity DESC, r.claim LIMIT 400
  RETURN {severity: severity, tied: d.tie, passed: w.passed + y, links: w.links + r, reasons: w.reasons + d.why} AS hit
}
WITH hit ORDER BY hit.severity DESC, size(hit.links), [e IN hit.passed | e.id]
WITH hit.passed[-1] AS entity, hit.tied AS tied, head(collect(hit)) AS hit
ORDER BY hit.severity DESC, entity.id LIMIT 200
WITH collect(hit) AS reached
UNWIND reached AS w
CALL (w, built) {
  WITH w AS hit
  RETURN hit
  UNION ALL
  WITH w, w.passed[-1] AS x
  WHERE size(w.links) = 3
  MATCH (x)-[r:AFFECTED|LAUNCHED_ON|OPERATED_BY|FLOWN_FOR|DEPLOYED|DEMONSTRATED|LAUNCHED_FROM|CREW_LAUNCHED_ON|CREW_LANDED_IN|MAKES|SERVES|OPERATES|SUPPLIES|PARTNER_OF|OWNS|BACKS|RAISED|INVESTED_IN|FILED|SPONSORS|DESIGNATED_UNDER|SUPPORTS|ACTIVE_IN|ORIGINATED_IN|ISSUED_BY]-(y:Entity)
  WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt
    AND NOT y IN w.passed AND NOT (type(r) = 'SERVES' AND y.id IN built) AND NOT (y:Mission AND EXISTS {
      MATCH (y)<-[:ABOUT]-(c:Claim)
      WHERE c.modality IN ['REPORTED', 'MEASURED'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt
        AND (c.property = 'OUTCOME' AND c.text <> 'PLANNED' OR c.property = 'MISSION_DATE' AND c.date <= $validAt)
    })
  WITH w, r, y, CASE startNode(r) WHEN x THEN $p5[type(r)] ELSE $p6[type(r)] END AS d
  WHERE d.tie OR (d IS NOT NULL AND NOT w.tied)
  WITH w, r, y, d, [e IN w.passed WHERE e:Company][-1] AS company
  WHERE NOT y:Policy OR w.passed[-1] = company OR company.country IS NULL OR y.country = company.country
    OR y.country IS NULL AND EXISTS { (company)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region)<-[:LOCATED_IN]-(y) }
  WITH w, r, y, d, w.severity * r.confidence * CASE type(r) WHEN 'OWNS' THEN coalesce(head(COLLECT { MATCH (c:Node {id: r.claim}) WHERE c.unit = 'PERCENT' RETURN c.number / 100 }), d.weight) ELSE d.weight END AS severity
  WHERE severity >= $p7
  WITH w, r, y, d, severity ORDER BY severity DESC, r.claim LIMIT 400
  RETURN {severity: severity, tied: d.tie, passed: w.passed + y, links: w.links + r, reasons: w.reasons + d.why} AS hit
}
WITH hit ORDER BY hit.severity DESC, size(hit.links), [e IN hit.passed | e.id]
WITH hit.passed[-1] AS entity, hit.tied AS tied, head(collect(hit)) AS hit
ORDER BY hit.severity DESC, entity.id LIMIT 200
WITH collect(hit) AS reached
  UNWIND reached AS w
  WITH w ORDER BY w.severity DESC, size(w.links), [e IN w.passed | e.id]
  WITH w.passed[-1] AS entity, head(collect(w)) AS w
  WHERE size(w.links) > 0
  WITH entity, w, round(w.severity, 4) AS severity ORDER BY severity DESC, entity.id LIMIT $p8
  RETURN collect({
    entity: entity,
    severity: severity,
    steps: [i IN range(0, size(w.links) - 1) | {position: i, from: w.passed[i], to: w.passed[i + 1], relation: type(w.links[i]), link: w.links[i], confidence: w.links[i].confidence, why: w.reasons[i]}]
  }) AS hit
}
WITH of, hit, head(COLLECT {
  MATCH (x:Mission) WHERE x.date <= $validAt
  WITH x ORDER BY x.date DESC
  MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
  RETURN c.date LIMIT 1
}) AS through
RETURN {
  of: [x IN of | x.id],
  hit: COLLECT {
    UNWIND hit AS n
    RETURN {
      e_entity: head(COLLECT {
        WITH n.entity AS n1
        WITH n1 ORDER BY n1.id LIMIT 1
        RETURN CASE n1.type
          WHEN 'IpoProcess' THEN {
            type: n1.type,
            e_company: head(COLLECT {
              MATCH (n1)<-[r2:FILED]-(n2:Company)
              WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
              WITH n2 ORDER BY coalesce(r2.refutedStart <= $knownAt AND r2.refutedEnd > $knownAt, false), r2.asOfLast > $validAt, CASE WHEN r2.asOfLast > $validAt THEN r2.asOfFirst END, r2.asOfFirst DESC, r2.asOfLast, substring(r2.preference, 2), n2.id LIMIT 1
              RETURN {
                id: n2.id
              }
            }),
            id: n1.id,
            name: n1.name,
            state: n1.state
          }
          ELSE {
            type: n1.type,
            id: n1.id,
            name: n1.name
          }
        END
      }),
      e_path: COLLECT {
        UNWIND n.steps AS n3
        WITH DISTINCT n3
        WITH n3, n3.position AS n3k0
        ORDER BY n3k0 IS NULL, n3k0, n3.id
        RETURN {
          e_from: head(COLLECT {
            WITH n3.from AS n4
            WITH n4 ORDER BY n4.id LIMIT 1
            RETURN {
              type: n4.type,
              id: n4.id
            }
          }),
          e_to: head(COLLECT {
            WITH n3.to AS n5
            WITH n5 ORDER BY n5.id LIMIT 1
            RETURN {
              type: n5.type,
              id: n5.id
            }
          }),
          e_claims: COLLECT {
            UNWIND coalesce(n3.named, COLLECT {
              WITH startNode(n3.link) AS s, endNode(n3.link) AS o, n3.relation AS relation
              MATCH (s)<-[:ABOUT]-(c:Claim)-[:OBJECT]->(o)
              WHERE c.property = relation AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
              RETURN c
            }) AS n6
            WITH DISTINCT n6
            WITH n6, n6.property AS n6k0, coalesce(n6.refutedStart <= $knownAt AND n6.refutedEnd > $knownAt, false) AS n6k1, substring(n6.preference, 2) AS n6k2
            ORDER BY n6k0 IS NULL, n6k0, n6k1 IS NULL, n6k1, n6k2 IS NULL, n6k2, n6.id
            RETURN {
              id: n6.id + coalesce('@recordedTo=' + toString(n6.recordedTo), ''),
              quote: n6.quote
            }
          },
          relation: n3.relation,
          backward: startNode(n3.link) <> n3.from,
          confidence: n3.confidence
        }
      },
      hops: size(n.steps),
      relation: n.steps[-1].relation,
      severity: n.severity,
      reason: [s IN n.steps | {from: s.from.name, to: s.to.name, relation: s.relation, backward: startNode(s.link) <> s.from, why: s.why}]
    }
  }
} AS row
