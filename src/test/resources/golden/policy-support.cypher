CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Policy AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (company:Node&Company {id: $p7})
WITH company, COLLECT {
  MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS spots, COLLECT {
  MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Industry)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS fields, COLLECT {
  MATCH (company)-[link:OPERATES]->(x:LaunchSite)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, links: [link.claim]}
} AS sites
WITH spots, fields, sites, {
  id: company.id,
  name: company.name,
  country: coalesce(company.country, head([x IN spots WHERE x.country IS NOT NULL | x.country])),
  places: [i IN range(0, size(spots) - 1) WHERE NOT spots[i].id IN [x IN spots[..i] | x.id] | spots[i].id],
  industries: [x IN fields | x.id]
} AS about
RETURN {
  company: about,
  evidenceThrough: head(COLLECT {
    MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
  }),
  links: COLLECT {
    MATCH (policy:Policy)
    WITH policy, COLLECT {
  MATCH (policy)<-[:ABOUT]-(t:Claim)
  WHERE t.property IN ['POLICY_LEVEL', 'POLICY_FROM', 'POLICY_TO'] AND t.knownStart <= $knownAt AND t.knownEnd > $knownAt AND t.validStart <= $validAt AND t.validEnd > $validAt AND t.promise IS NULL
  RETURN {property: t.property, text: t.text, first: t.dateFirst, last: t.dateLast}
} AS terms, COLLECT {
  MATCH (policy)-[link:LOCATED_IN]->(x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, claim: link.claim}
} AS areas
WHERE (none(t IN terms WHERE t.property = 'POLICY_FROM') OR any(t IN terms WHERE t.property = 'POLICY_FROM' AND t.first <= $validAt))
  AND (none(t IN terms WHERE t.property = 'POLICY_TO') OR any(t IN terms WHERE t.property = 'POLICY_TO' AND t.last >= $validAt))
WITH policy, CASE
  WHEN any(t IN terms WHERE t.text IN ['NATIONAL', 'EXCHANGE_RULE']) AND policy.country = about.country THEN {links: []}
  ELSE head([x IN spots WHERE any(a IN areas WHERE a.id = x.id) | {area: x.name, links: [a IN areas WHERE a.id = x.id | a.claim] + x.links}])
END AS reach
    MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    UNWIND CASE WHEN named.id = about.id THEN [{through: 'itself', wider: 0, links: []}] ELSE [] END
  + [x IN sites WHERE x.id = named.id | {through: 'site', wider: 0, links: x.links}]
  + [x IN fields WHERE x.id = named.id AND reach IS NOT NULL | {through: 'industry', wider: x.wider, area: reach.area, links: x.links + reach.links}]
  + CASE WHEN named:Industry AND fields = [] AND reach IS NOT NULL THEN [{through: 'supposed', wider: 0, area: reach.area, links: reach.links}] ELSE [] END
  + [x IN spots WHERE x.id = named.id | {through: 'region', wider: x.wider, links: x.links}] AS way
    RETURN {
      policy: policy.id,
      policyName: policy.name,
      named: named.id,
      namedName: named.name,
      namedType: named.type,
      company: about.id,
      companyName: about.name,
      country: about.country,
      area: way.area,
      through: way.through,
      wider: way.wider,
      instrument: c.text,
      derived: c.modality = 'DERIVED',
      claim: c.id,
      links: way.links
    }
    ORDER BY policy.foldedName, policy.id, named.id, c.id
  }
} AS row
;
MATCH (company:Node&Company {id: $p7})
WITH company, COLLECT {
  MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS spots, COLLECT {
  MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Industry)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS fields, COLLECT {
  MATCH (company)-[link:OPERATES]->(x:LaunchSite)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, links: [link.claim]}
} AS sites
WITH spots, fields, sites, {
  id: company.id,
  name: company.name,
  country: coalesce(company.country, head([x IN spots WHERE x.country IS NOT NULL | x.country])),
  places: [i IN range(0, size(spots) - 1) WHERE NOT spots[i].id IN [x IN spots[..i] | x.id] | spots[i].id],
  industries: [x IN fields | x.id]
} AS about
RETURN {
  company: about,
  evidenceThrough: head(COLLECT {
    MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
  }),
  links: COLLECT {
    MATCH (policy:Policy)
    WITH policy, COLLECT {
  MATCH (policy)<-[:ABOUT]-(t:Claim)
  WHERE t.property IN ['POLICY_LEVEL', 'POLICY_FROM', 'POLICY_TO'] AND t.knownStart <= $knownAt AND t.knownEnd > $knownAt AND t.validStart <= $validAt AND t.validEnd > $validAt AND t.promise IS NULL
  RETURN {property: t.property, text: t.text, first: t.dateFirst, last: t.dateLast}
} AS terms, COLLECT {
  MATCH (policy)-[link:LOCATED_IN]->(x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, claim: link.claim}
} AS areas
WHERE (none(t IN terms WHERE t.property = 'POLICY_FROM') OR any(t IN terms WHERE t.property = 'POLICY_FROM' AND t.first <= $validAt))
  AND (none(t IN terms WHERE t.property = 'POLICY_TO') OR any(t IN terms WHERE t.property = 'POLICY_TO' AND t.last >= $validAt))
WITH policy, CASE
  WHEN any(t IN terms WHERE t.text IN ['NATIONAL', 'EXCHANGE_RULE']) AND policy.country = about.country THEN {links: []}
  ELSE head([x IN spots WHERE any(a IN areas WHERE a.id = x.id) | {area: x.name, links: [a IN areas WHERE a.id = x.id | a.claim] + x.links}])
END AS reach
    MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    UNWIND CASE WHEN named.id = about.id THEN [{through: 'itself', wider: 0, links: []}] ELSE [] END
  + [x IN sites WHERE x.id = named.id | {through: 'site', wider: 0, links: x.links}]
  + [x IN fields WHERE x.id = named.id AND reach IS NOT NULL | {through: 'industry', wider: x.wider, area: reach.area, links: x.links + reach.links}]
  + CASE WHEN named:Industry AND fields = [] AND reach IS NOT NULL THEN [{through: 'supposed', wider: 0, area: reach.area, links: reach.links}] ELSE [] END
  + [x IN spots WHERE x.id = named.id | {through: 'region', wider: x.wider, links: x.links}] AS way
    RETURN {
      policy: policy.id,
      policyName: policy.name,
      named: named.id,
      namedName: named.name,
      namedType: named.type,
      company: about.id,
      companyName: about.name,
      country: about.country,
      area: way.area,
      through: way.through,
      wider: way.wider,
      instrument: c.text,
      derived: c.modality = 'DERIVED',
      claim: c.id,
      links: way.links
    }
    ORDER BY policy.foldedName, policy.id, named.id, c.id
  }
} AS row
;
MATCH (company:Node&Company {id: $p7})
WITH company, COLLECT {
  MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS spots, COLLECT {
  MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Industry)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS fields, COLLECT {
  MATCH (company)-[link:OPERATES]->(x:LaunchSite)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, links: [link.claim]}
} AS sites
WITH spots, fields, sites, {
  id: company.id,
  name: company.name,
  country: coalesce(company.country, head([x IN spots WHERE x.country IS NOT NULL | x.country])),
  places: [i IN range(0, size(spots) - 1) WHERE NOT spots[i].id IN [x IN spots[..i] | x.id] | spots[i].id],
  industries: [x IN fields | x.id]
} AS about
RETURN {
  company: about,
  evidenceThrough: head(COLLECT {
    MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
  }),
  links: COLLECT {
    MATCH (policy:Policy)
    WITH policy, COLLECT {
  MATCH (policy)<-[:ABOUT]-(t:Claim)
  WHERE t.property IN ['POLICY_LEVEL', 'POLICY_FROM', 'POLICY_TO'] AND t.knownStart <= $knownAt AND t.knownEnd > $knownAt AND t.validStart <= $validAt AND t.validEnd > $validAt AND t.promise IS NULL
  RETURN {property: t.property, text: t.text, first: t.dateFirst, last: t.dateLast}
} AS terms, COLLECT {
  MATCH (policy)-[link:LOCATED_IN]->(x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, claim: link.claim}
} AS areas
WHERE (none(t IN terms WHERE t.property = 'POLICY_FROM') OR any(t IN terms WHERE t.property = 'POLICY_FROM' AND t.first <= $validAt))
  AND (none(t IN terms WHERE t.property = 'POLICY_TO') OR any(t IN terms WHERE t.property = 'POLICY_TO' AND t.last >= $validAt))
WITH policy, CASE
  WHEN any(t IN terms WHERE t.text IN ['NATIONAL', 'EXCHANGE_RULE']) AND policy.country = about.country THEN {links: []}
  ELSE head([x IN spots WHERE any(a IN areas WHERE a.id = x.id) | {area: x.name, links: [a IN areas WHERE a.id = x.id | a.claim] + x.links}])
END AS reach
    MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    UNWIND CASE WHEN named.id = about.id THEN [{through: 'itself', wider: 0, links: []}] ELSE [] END
  + [x IN sites WHERE x.id = named.id | {through: 'site', wider: 0, links: x.links}]
  + [x IN fields WHERE x.id = named.id AND reach IS NOT NULL | {through: 'industry', wider: x.wider, area: reach.area, links: x.links + reach.links}]
  + CASE WHEN named:Industry AND fields = [] AND reach IS NOT NULL THEN [{through: 'supposed', wider: 0, area: reach.area, links: reach.links}] ELSE [] END
  + [x IN spots WHERE x.id = named.id | {through: 'region', wider: x.wider, links: x.links}] AS way
    RETURN {
      policy: policy.id,
      policyName: policy.name,
      named: named.id,
      namedName: named.name,
      namedType: named.type,
      company: about.id,
      companyName: about.name,
      country: about.country,
      area: way.area,
      through: way.through,
      wider: way.wider,
      instrument: c.text,
      derived: c.modality = 'DERIVED',
      claim: c.id,
      links: way.links
    }
    ORDER BY policy.foldedName, policy.id, named.id, c.id
  }
} AS row
;
MATCH (company:Node&Company {id: $p7})
WITH company, COLLECT {
  MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS spots, COLLECT {
  MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]->()){0,3} (x:Industry)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]} ORDER BY size(part), x.id
} AS fields, COLLECT {
  MATCH (company)-[link:OPERATES]->(x:LaunchSite)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, links: [link.claim]}
} AS sites
WITH spots, fields, sites, {
  id: company.id,
  name: company.name,
  country: coalesce(company.country, head([x IN spots WHERE x.country IS NOT NULL | x.country])),
  places: [i IN range(0, size(spots) - 1) WHERE NOT spots[i].id IN [x IN spots[..i] | x.id] | spots[i].id],
  industries: [x IN fields | x.id]
} AS about
RETURN {
  company: about,
  evidenceThrough: head(COLLECT {
    MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
  }),
  links: COLLECT {
    MATCH (policy:Policy)
    WITH policy, COLLECT {
  MATCH (policy)<-[:ABOUT]-(t:Claim)
  WHERE t.property IN ['POLICY_LEVEL', 'POLICY_FROM', 'POLICY_TO'] AND t.knownStart <= $knownAt AND t.knownEnd > $knownAt AND t.validStart <= $validAt AND t.validEnd > $validAt AND t.promise IS NULL
  RETURN {property: t.property, text: t.text, first: t.dateFirst, last: t.dateLast}
} AS terms, COLLECT {
  MATCH (policy)-[link:LOCATED_IN]->(x:Region)
  WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN {id: x.id, claim: link.claim}
} AS areas
WHERE (none(t IN terms WHERE t.property = 'POLICY_FROM') OR any(t IN terms WHERE t.property = 'POLICY_FROM' AND t.first <= $validAt))
  AND (none(t IN terms WHERE t.property = 'POLICY_TO') OR any(t IN terms WHERE t.property = 'POLICY_TO' AND t.last >= $validAt))
WITH policy, CASE
  WHEN any(t IN terms WHERE t.text IN ['NATIONAL', 'EXCHANGE_RULE']) AND policy.country = about.country THEN {links: []}
  ELSE head([x IN spots WHERE any(a IN areas WHERE a.id = x.id) | {area: x.name, links: [a IN areas WHERE a.id = x.id | a.claim] + x.links}])
END AS reach
    MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    UNWIND CASE WHEN named.id = about.id THEN [{through: 'itself', wider: 0, links: []}] ELSE [] END
  + [x IN sites WHERE x.id = named.id | {through: 'site', wider: 0, links: x.links}]
  + [x IN fields WHERE x.id = named.id AND reach IS NOT NULL | {through: 'industry', wider: x.wider, area: reach.area, links: x.links + reach.links}]
  + CASE WHEN named:Industry AND fields = [] AND reach IS NOT NULL THEN [{through: 'supposed', wider: 0, area: reach.area, links: reach.links}] ELSE [] END
  + [x IN spots WHERE x.id = named.id | {through: 'region', wider: x.wider, links: x.links}] AS way
    RETURN {
      policy: policy.id,
      policyName: policy.name,
      named: named.id,
      namedName: named.name,
      namedType: named.type,
      company: about.id,
      companyName: about.name,
      country: about.country,
      area: way.area,
      through: way.through,
      wider: way.wider,
      instrument: c.text,
      derived: c.modality = 'DERIVED',
      claim: c.id,
      links: way.links
    }
    ORDER BY policy.foldedName, policy.id, named.id, c.id
  }
} AS row
;
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS n
ORDER BY position
RETURN {
  e_ties: COLLECT {
    UNWIND n.ties AS n1
    WITH DISTINCT n1
    WITH n1, n1.position AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id
    RETURN {
      e_policy: head(COLLECT {
        MATCH (n2:Node&Policy {id: n1.policy}) WITH n2
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          name: n2.name
        }
      }),
      e_named: head(COLLECT {
        MATCH (n3:Node&Entity {id: n1.named}) WITH n3
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN {
          type: n3.type,
          name: n3.name
        }
      }),
      instrument: n1.instrument,
      reason: n1.reason
    }
  }
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_places: COLLECT {
    WITH n.places AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      id: n1.id
    }
  },
  e_ties: COLLECT {
    UNWIND n.ties AS n2
    WITH DISTINCT n2
    WITH n2, n2.position AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      e_policy: head(COLLECT {
        MATCH (n3:Node&Policy {id: n2.policy}) WITH n3
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN {
          e_issuer: head(COLLECT {
            MATCH (n3)-[r4:ISSUED_BY]->(n4:Company)
            WHERE r4.knownStart <= $knownAt AND r4.knownEnd > $knownAt AND r4.validStart <= $validAt AND r4.validEnd > $validAt
            WITH n4 ORDER BY coalesce(r4.refutedStart <= $knownAt AND r4.refutedEnd > $knownAt, false), r4.asOfLast > $validAt, CASE WHEN r4.asOfLast > $validAt THEN r4.asOfFirst END, r4.asOfFirst DESC, r4.asOfLast, substring(r4.preference, 2), n4.id LIMIT 1
            RETURN {
              country: n4.country
            }
          }),
          id: n3.id
        }
      }),
      e_named: head(COLLECT {
        MATCH (n5:Node&Entity {id: n2.named}) WITH n5
        WITH n5 ORDER BY n5.id LIMIT 1
        RETURN {
          type: n5.type,
          name: n5.name
        }
      }),
      e_claims: COLLECT {
        WITH n2.claims AS n6ids
        UNWIND range(0, size(n6ids) - 1) AS n6i
        MATCH (n6:Node {id: n6ids[n6i]})
        WITH n6, n6i
        ORDER BY n6i
        RETURN {
          property: n6.property,
          quote: n6.quote
        }
      },
      strength: n2.strength,
      reason: n2.reason
    }
  },
  country: n.country,
  unknown: n.unknown,
  evidenceThrough: n.evidenceThrough
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_places: COLLECT {
    WITH n.places AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      id: n1.id
    }
  },
  e_ties: COLLECT {
    UNWIND n.ties AS n2
    WITH DISTINCT n2
    WITH n2, n2.position AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      strength: n2.strength,
      reason: n2.reason
    }
  },
  country: n.country,
  unknown: n.unknown
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_places: COLLECT {
    WITH n.places AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      id: n1.id
    }
  },
  e_ties: COLLECT {
    UNWIND n.ties AS n2
    WITH DISTINCT n2
    WITH n2, n2.position AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      strength: n2.strength,
      reason: n2.reason
    }
  },
  country: n.country,
  unknown: n.unknown
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_places: COLLECT {
    WITH n.places AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      id: n1.id + $asked
    }
  },
  e_ties: COLLECT {
    UNWIND n.ties AS n2
    WITH DISTINCT n2
    WITH n2, n2.position AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      strength: n2.strength,
      reason: n2.reason
    }
  },
  country: n.country,
  unknown: n.unknown,
  evidenceThrough: n.evidenceThrough
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_ties: COLLECT {
    UNWIND n.ties AS n1
    WITH DISTINCT n1
    WITH n1, n1.position AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id
    RETURN {
      e_named: head(COLLECT {
        MATCH (n2:Node&Entity {id: n1.named}) WITH n2
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          type: n2.type,
          id: n2.id
        }
      }),
      e_claims: COLLECT {
        WITH n1.claims AS n3ids
        UNWIND range(0, size(n3ids) - 1) AS n3i
        MATCH (n3:Node {id: n3ids[n3i]})
        WITH n3, n3i
        ORDER BY n3i
        RETURN {
          quote: n3.quote
        }
      },
      strength: n1.strength,
      instrument: n1.instrument,
      reason: n1.reason
    }
  }
} AS row
;
WITH null AS about
RETURN {
  company: about,
  evidenceThrough: head(COLLECT {
    MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
  }),
  links: COLLECT {
    MATCH (policy:Policy)
    WITH policy
    MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    WITH policy, c, named, {wider: 0, links: []} AS way
    RETURN {
      policy: policy.id,
      policyName: policy.name,
      named: named.id,
      namedName: named.name,
      namedType: named.type,
      company: about.id,
      companyName: about.name,
      country: about.country,
      area: way.area,
      through: way.through,
      wider: way.wider,
      instrument: c.text,
      derived: c.modality = 'DERIVED',
      claim: c.id,
      links: way.links
    }
    ORDER BY policy.foldedName, policy.id, named.id, c.id
  }
} AS row
;
WITH null AS about
RETURN {
  company: about,
  evidenceThrough: head(COLLECT {
    MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
  }),
  links: COLLECT {
    MATCH (policy:Policy)
    WITH policy
    MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) AND policy.id IN $p7
    WITH policy, c, named, {wider: 0, links: []} AS way
    RETURN {
      policy: policy.id,
      policyName: policy.name,
      named: named.id,
      namedName: named.name,
      namedType: named.type,
      company: about.id,
      companyName: about.name,
      country: about.country,
      area: way.area,
      through: way.through,
      wider: way.wider,
      instrument: c.text,
      derived: c.modality = 'DERIVED',
      claim: c.id,
      links: way.links
    }
    ORDER BY policy.foldedName, policy.id, named.id, c.id
  }
} AS row
