CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Policy AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (n:Node&Company {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (policy:Policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
MATCH (company:Node&Company {id: $p5})
CALL (company, named) {
  WITH company, named WHERE company = named
  RETURN 'itself' AS through, 0 AS wider, [] AS links
  UNION
  MATCH (company)-[link:OPERATES]->(named:LaunchSite)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN 'site' AS through, 0 AS wider, [link.claim] AS links
  UNION
  MATCH (company)-[link:ACTIVE_IN]->(named:Industry)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN 'industry' AS through, 0 AS wider, [link.claim] AS links
  UNION
  MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){1,3} (named:Industry)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN 'industry' AS through, size(part) AS wider, [link.claim] + [x IN part | x.claim] AS links
  UNION
  MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (named:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN 'region' AS through, size(part) AS wider, [link.claim] + [x IN part | x.claim] AS links
}
RETURN {
  policy: policy.id,
  policyName: policy.name,
  named: named.id,
  namedName: named.name,
  namedType: named.type,
  company: company.id,
  companyName: company.name,
  through: through,
  wider: wider,
  instrument: c.text,
  derived: c.modality = 'DERIVED',
  claim: c.id,
  links: links
} AS row
ORDER BY policy.foldedName, policy.id, named.id, c.id
;
MATCH (policy:Policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
WITH policy, c, named, null AS company, null AS through, 0 AS wider, [] AS links
RETURN {
  policy: policy.id,
  policyName: policy.name,
  named: named.id,
  namedName: named.name,
  namedType: named.type,
  company: company.id,
  companyName: company.name,
  through: through,
  wider: wider,
  instrument: c.text,
  derived: c.modality = 'DERIVED',
  claim: c.id,
  links: links
} AS row
ORDER BY policy.foldedName, policy.id, named.id, c.id
;
MATCH (policy:Policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) AND policy.id IN $p7
WITH policy, c, named, null AS company, null AS through, 0 AS wider, [] AS links
RETURN {
  policy: policy.id,
  policyName: policy.name,
  named: named.id,
  namedName: named.name,
  namedType: named.type,
  company: company.id,
  companyName: company.name,
  through: through,
  wider: wider,
  instrument: c.text,
  derived: c.modality = 'DERIVED',
  claim: c.id,
  links: links
} AS row
ORDER BY policy.foldedName, policy.id, named.id, c.id
;
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS n
ORDER BY position
RETURN {
  e_policy: head(COLLECT {
    MATCH (n1:Node&Policy {id: n.policy}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_named: head(COLLECT {
    MATCH (n2:Node&Entity {id: n.named}) WITH n2
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN {
      type: n2.type,
      name: n2.name
    }
  }),
  instrument: n.instrument,
  reason: n.reason
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_named: head(COLLECT {
    MATCH (n1:Node&Entity {id: n.named}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      id: n1.id
    }
  }),
  e_claims: COLLECT {
    WITH n.claims AS n2ids
    UNWIND range(0, size(n2ids) - 1) AS n2i
    MATCH (n2:Node {id: n2ids[n2i]})
    WITH n2, n2i
    ORDER BY n2i
    RETURN {
      quote: n2.quote
    }
  },
  strength: n.strength,
  instrument: n.instrument,
  reason: n.reason
} AS row
