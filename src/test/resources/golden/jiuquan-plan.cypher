MATCH (n:Node&Policy {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_issuer: head(COLLECT {
    MATCH (n)-[r1:ISSUED_BY]->(n1:Company)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH n1 ORDER BY coalesce(r1.refutedStart <= $knownAt AND r1.refutedEnd > $knownAt, false), r1.asOfLast > $validAt, CASE WHEN r1.asOfLast > $validAt THEN r1.asOfFirst END, r1.asOfFirst DESC, r1.asOfLast, substring(r1.preference, 2), n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_status: COLLECT {
    MATCH (n)<-[:ABOUT]-(n2:Claim {property: 'POLICY_STATUS'})
    WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
    WITH DISTINCT n2
    WITH n2, n2.validStart AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      e_claim: {
        quote: n2.quote
      },
      status: n2.text,
      date: {date: n2.validFrom, datePrecision: n2.validFromPrecision, dateModifier: n2.validFromModifier, written: n2.validFromWritten}
    }
  },
  e_targets: COLLECT {
    MATCH (n)<-[:ABOUT]-(n3:Claim {property: 'POLICY_TARGET'})
    WHERE n3.knownStart <= $knownAt AND n3.knownEnd > $knownAt AND n3.validStart <= $validTo AND n3.validEnd > $validFrom
    WITH DISTINCT n3
    WITH n3, n3.due AS n3k0
    ORDER BY n3k0 IS NULL, n3k0, n3.id
    RETURN {
      text: n3.text,
      by: {date: n3.due, datePrecision: n3.duePrecision, dateModifier: n3.dueModifier, written: n3.dueWritten}
    }
  },
  e_parts: COLLECT {
    MATCH (n)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(s:Source)
    WHERE c.property IN ['POLICY_PART', 'POLICY_PART_COUNT'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
    WITH DISTINCT c.scope AS kind, s
    WITH kind, s, COLLECT {
      MATCH (n)<-[:ABOUT]-(d:Claim {scope: kind})-[:STATED_IN]->(s)
      WHERE d.property IN ['POLICY_PART', 'POLICY_PART_COUNT'] AND d.knownStart <= $knownAt AND d.knownEnd > $knownAt AND d.validStart <= $validTo AND d.validEnd > $validFrom
      RETURN d ORDER BY d.id
    } AS claims
    WITH {
      id: kind + ' ' + s.id,
      kind: kind,
      declaredCount: head([c IN claims WHERE c.property = 'POLICY_PART_COUNT' | c.canonical]),
      items: [c IN claims WHERE c.property = 'POLICY_PART' | c.text],
      source: s,
      claims: claims
    } AS n4
    WITH DISTINCT n4
    WITH n4, n4.kind AS n4k0
    ORDER BY n4k0 IS NULL, n4k0, n4.id
    RETURN {
      e_source: head(COLLECT {
        WITH n4.source AS n5
        WITH n5 ORDER BY n5.id LIMIT 1
        RETURN {
          id: n5.id
        }
      }),
      kind: n4.kind,
      declaredCount: n4.declaredCount,
      items: n4.items,
      isComplete: n4.declaredCount <= size(n4.items)
    }
  },
  e_supports: COLLECT {
    MATCH (n)<-[:ABOUT]-(n6:Claim {property: 'SUPPORTS'})
    WHERE n6.knownStart <= $knownAt AND n6.knownEnd > $knownAt AND n6.validStart <= $validTo AND n6.validEnd > $validFrom
    WITH DISTINCT n6
    WITH n6, n6.text AS n6k0
    ORDER BY n6k0 IS NULL, n6k0, n6.id
    RETURN {
      e_industry: head(COLLECT {
        MATCH (n6)-[:OBJECT]->(n7:Industry)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN {
          name: n7.name
        }
      }),
      e_region: head(COLLECT {
        MATCH (n6)-[:OBJECT]->(n8:Region)
        WITH n8 ORDER BY n8.id LIMIT 1
        RETURN {
          name: n8.name
        }
      }),
      instrument: n6.text,
      strength: CASE WHEN n6.modality = 'DERIVED' THEN 'INFERRED' ELSE head(COLLECT { MATCH (n6)-[:OBJECT]->(x) RETURN CASE x.type WHEN 'Industry' THEN 'INDUSTRY_NAMED' WHEN 'Region' THEN 'REGION_ONLY' ELSE 'DIRECT_NAMED' END }) END
    }
  },
  name: n.name,
  level: n.level,
  from: {date: n.from, datePrecision: n.fromPrecision, dateModifier: n.fromModifier, written: n.fromWritten},
  to: {date: n.to, datePrecision: n.toPrecision, dateModifier: n.toModifier, written: n.toWritten}
}} AS row
