CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS company
  WITH *
  WHERE company:Company AND $p5 IN company.foldedNames
  WITH DISTINCT company, (company.feed IS NULL OR company.foldedName = $p6) AS exact ORDER BY exact DESC, company.id LIMIT 10
  WITH collect({node: company, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS company
}
CALL (company) {
  UNWIND CASE size(company) WHEN 1 THEN company ELSE [] END AS own
  CALL (own) {
    RETURN own AS named, 0 AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Entity)<-[r:OWNS]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Company)-[r:OWNS]->(y:Company) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
  }
  MATCH (named)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:OBJECT]->(list:Policy)
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
  WITH own, named, list, hops, c ORDER BY hops, substring(c.preference, 2), c.id
  WITH own, named, list, head(collect({hops: hops, claim: c})) AS best
  ORDER BY best.hops, list.foldedName, named.id LIMIT 100
  RETURN collect({
    id: best.claim.id,
    claim: best.claim,
    hops: best.hops,
    via: CASE WHEN named <> own THEN named END
  }) AS designations
}
RETURN {
  company: [x IN company | x.id],
  designations: COLLECT {
    UNWIND designations AS n
    RETURN {
      e_viaControlOf: head(COLLECT {
        WITH n.via AS n1 WHERE n1 IS NOT NULL
        WITH n1 ORDER BY n1.id LIMIT 1
        RETURN {
          id: n1.id
        }
      }),
      e_policy: head(COLLECT {
        WITH n.claim AS c MATCH (c)-[:OBJECT]->(n2:Policy)
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          id: n2.id
        }
      }),
      e_source: head(COLLECT {
        WITH n.claim AS c MATCH (c)-[:STATED_IN]->(n3:Source)
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN {
          id: n3.id,
          tier: n3.tier
        }
      }),
      e_claim: head(COLLECT {
        WITH n.claim AS n4
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), ''),
          quote: n4.quote
        }
      }),
      list: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.name }),
      authority: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(:Policy)-[y:ISSUED_BY]->(x:Company) WHERE y.knownStart <= $knownAt AND y.knownEnd > $knownAt AND y.validStart <= $validAt AND y.validEnd > $validAt RETURN x.name ORDER BY y.preference, x.id LIMIT 1 }),
      country: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.country }),
      hops: n.hops,
      from: {date: n.claim.validFrom, datePrecision: n.claim.validFromPrecision, dateModifier: n.claim.validFromModifier, written: n.claim.validFromWritten},
      reason: n.claim.text
    }
  }
} AS row
;
CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS company
  WITH *
  WHERE company:Company AND $p5 IN company.foldedNames
  WITH DISTINCT company, (company.feed IS NULL OR company.foldedName = $p6) AS exact ORDER BY exact DESC, company.id LIMIT 10
  WITH collect({node: company, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS company
}
CALL (company) {
  UNWIND CASE size(company) WHEN 1 THEN company ELSE [] END AS own
  CALL (own) {
    RETURN own AS named, 0 AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Entity)<-[r:OWNS]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Company)-[r:OWNS]->(y:Company) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
  }
  MATCH (named)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:OBJECT]->(list:Policy)
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
  WITH own, named, list, hops, c ORDER BY hops, substring(c.preference, 2), c.id
  WITH own, named, list, head(collect({hops: hops, claim: c})) AS best
  ORDER BY best.hops, list.foldedName, named.id LIMIT 100
  RETURN collect({
    id: best.claim.id,
    claim: best.claim,
    hops: best.hops,
    via: CASE WHEN named <> own THEN named END
  }) AS designations
}
RETURN {
  company: [x IN company | x.id],
  designations: COLLECT {
    UNWIND designations AS n
    RETURN {
      e_viaControlOf: head(COLLECT {
        WITH n.via AS n1 WHERE n1 IS NOT NULL
        WITH n1 ORDER BY n1.id LIMIT 1
        RETURN {
          id: n1.id
        }
      }),
      list: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.name }),
      from: {date: n.claim.validFrom, datePrecision: n.claim.validFromPrecision, dateModifier: n.claim.validFromModifier, written: n.claim.validFromWritten},
      hops: n.hops,
      reason: n.claim.text
    }
  }
} AS row
;
CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS company
  WITH *
  WHERE company:Company AND $p5 IN company.foldedNames
  WITH DISTINCT company, (company.feed IS NULL OR company.foldedName = $p6) AS exact ORDER BY exact DESC, company.id LIMIT 10
  WITH collect({node: company, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS company
}
CALL (company) {
  UNWIND CASE size(company) WHEN 1 THEN company ELSE [] END AS own
  CALL (own) {
    RETURN own AS named, 0 AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Entity)<-[r:OWNS]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Company)-[r:OWNS]->(y:Company) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
  }
  MATCH (named)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:OBJECT]->(list:Policy)
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
  WITH own, named, list, hops, c ORDER BY hops, substring(c.preference, 2), c.id
  WITH own, named, list, head(collect({hops: hops, claim: c})) AS best
  ORDER BY best.hops, list.foldedName, named.id LIMIT 100
  RETURN collect({
    id: best.claim.id,
    claim: best.claim,
    hops: best.hops,
    via: CASE WHEN named <> own THEN named END
  }) AS designations
}
RETURN {
  company: [x IN company | x.id],
  designations: COLLECT {
    UNWIND designations AS n
    RETURN {
      list: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.name })
    }
  }
} AS row
;
CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p7) YIELD node AS company
  WITH *
  WHERE company:Company AND $p8 IN company.foldedNames
  WITH DISTINCT company, (company.feed IS NULL OR company.foldedName = $p9) AS exact ORDER BY exact DESC, company.id LIMIT 10
  WITH collect({node: company, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS company
}
CALL (company) {
  UNWIND CASE size(company) WHEN 1 THEN company ELSE [] END AS own
  CALL (own) {
    RETURN own AS named, 0 AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Entity)<-[r:OWNS]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Company)-[r:OWNS]->(y:Company) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
  }
  MATCH (named)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:OBJECT]->(list:Policy)
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) AND list.id IN $p10
  WITH own, named, list, hops, c ORDER BY hops, substring(c.preference, 2), c.id
  WITH own, named, list, head(collect({hops: hops, claim: c})) AS best
  ORDER BY best.hops, list.foldedName, named.id LIMIT 100
  RETURN collect({
    id: best.claim.id,
    claim: best.claim,
    hops: best.hops,
    via: CASE WHEN named <> own THEN named END
  }) AS designations
}
RETURN {
  company: [x IN company | x.id],
  designations: COLLECT {
    UNWIND designations AS n
    RETURN {
      e_viaControlOf: head(COLLECT {
        WITH n.via AS n1 WHERE n1 IS NOT NULL
        WITH n1 ORDER BY n1.id LIMIT 1
        RETURN {
          id: n1.id,
          name: n1.name,
          ownershipClass: n1.ownershipClass
        }
      }),
      e_claim: head(COLLECT {
        WITH n.claim AS n2
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '')
        }
      }),
      list: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.name }),
      hops: n.hops
    }
  }
} AS row
;
CALL () {
  CALL db.index.fulltext.queryNodes('nameKeys', $p7) YIELD node AS company
  WITH *
  WHERE company:Company AND $p8 IN company.foldedNames
  WITH DISTINCT company, (company.feed IS NULL OR company.foldedName = $p9) AS exact ORDER BY exact DESC, company.id LIMIT 10
  WITH collect({node: company, exact: exact}) AS bearers
  WITH bearers, [x IN bearers WHERE x.exact] AS exact
  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS company
}
CALL (company) {
  UNWIND CASE size(company) WHEN 1 THEN company ELSE [] END AS own
  CALL (own) {
    RETURN own AS named, 0 AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Entity)<-[r:OWNS]-(y:Entity) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
    UNION ALL
    MATCH p = SHORTEST 1 (own)((x:Company)-[r:OWNS]->(y:Company) WHERE r.knownStart <= $knownAt AND r.knownEnd > $knownAt AND r.validStart <= $validAt AND r.validEnd > $validAt){1,3}(named:Company)
    RETURN named, length(p) AS hops
  }
  MATCH (named)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:OBJECT]->(list:Policy)
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) AND list.id IN $p10
  WITH own, named, list, hops, c ORDER BY hops, substring(c.preference, 2), c.id
  WITH own, named, list, head(collect({hops: hops, claim: c})) AS best
  ORDER BY best.hops, list.foldedName, named.id LIMIT 100
  RETURN collect({
    id: best.claim.id,
    claim: best.claim,
    hops: best.hops,
    via: CASE WHEN named <> own THEN named END
  }) AS designations
}
RETURN {
  company: [x IN company | x.id],
  designations: COLLECT {
    UNWIND designations AS n
    RETURN {
      list: head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.name })
    }
  }
} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Policy AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Policy AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (policy:Policy)
WHERE EXISTS { MATCH (policy)<-[:OBJECT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:ABOUT]->(company:Company) WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) }
WITH {
  policy: policy.id,
  list: policy.name,
  companies: size(COLLECT { MATCH (policy)<-[:OBJECT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:ABOUT]->(company:Company) WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) RETURN DISTINCT company.id }),
  evidenceThrough: head(COLLECT { MATCH (policy)<-[:OBJECT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:STATED_IN]->(source:Source) WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false) RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1 })
} AS n
ORDER BY n.companies DESC, n.policy
RETURN {
  e_policy: head(COLLECT {
    MATCH (n1:Node&Policy {id: n.policy}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_issuer: head(COLLECT {
        MATCH (n1)-[r2:ISSUED_BY]->(n2:Company)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        WITH n2 ORDER BY coalesce(r2.refutedStart <= $knownAt AND r2.refutedEnd > $knownAt, false), r2.asOfLast > $validAt, CASE WHEN r2.asOfLast > $validAt THEN r2.asOfFirst END, r2.asOfFirst DESC, r2.asOfLast, substring(r2.preference, 2), n2.id LIMIT 1
        RETURN {
          name: n2.name
        }
      }),
      id: n1.id
    }
  }),
  list: n.list,
  companies: n.companies,
  evidenceThrough: n.evidenceThrough
} AS row
