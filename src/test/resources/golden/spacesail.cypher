CALL db.index.fulltext.queryNodes('nameKeys', $p9) YIELD node AS n
WITH *
WHERE n:Constellation AND $p10 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p11) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_operator: head(COLLECT {
    MATCH (n)<-[r1:OPERATES]-(n1:Company)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH n1 ORDER BY coalesce(r1.refutedStart <= $knownAt AND r1.refutedEnd > $knownAt, false), r1.asOfLast > $validAt, CASE WHEN r1.asOfLast > $validAt THEN r1.asOfFirst END, r1.asOfFirst DESC, r1.asOfLast, substring(r1.preference, 2), n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_plans: COLLECT {
    MATCH (n)<-[:ABOUT]-(n2:Claim {property: 'SATELLITES_PLANNED'})
    WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
    WITH DISTINCT n2
    WITH n2, n2.due AS n2k0, n2.canonical AS n2k1
    ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2.id
    RETURN {
      e_claim: {
        id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), ''),
        quote: n2.quote
      },
      satellites: n2.canonical,
      bound: n2.bound,
      by: {date: n2.due, datePrecision: n2.duePrecision, dateModifier: n2.dueModifier, written: n2.dueWritten},
      reading: n2.reading,
      modality: n2.modality
    }
  },
  e_operational: {
    size: $p5,
    backward: false,
    more: false,
    page: COLLECT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n3:Claim)
      WHERE n3.knownStart <= $knownAt AND n3.knownEnd > $knownAt AND n3.validStart <= $validTo AND n3.validEnd > $validFrom
        AND n3.property = $p4
      WITH DISTINCT n3
      WITH n3, n3.property AS n3k0, coalesce(n3.refutedStart <= $knownAt AND n3.refutedEnd > $knownAt, false) AS n3k1, substring(n3.preference, 2) AS n3k2
      ORDER BY n3k0 IS NULL, n3k0, n3k1 IS NULL, n3k1, n3k2 IS NULL, n3k2, n3.id LIMIT $p5 + 1
      RETURN {
        order: 'Claim',
        keys: [n3k0, n3k1, n3k2, n3.id],
        e_nodes: {
          id: n3.id + coalesce('@recordedTo=' + toString(n3.recordedTo), ''),
          quantity: {number: n3.number, low: n3.low, high: n3.high, bound: n3.bound, unit: n3.unit, written: n3.written},
          validFrom: {date: n3.validFrom, datePrecision: n3.validFromPrecision, dateModifier: n3.validFromModifier, written: n3.validFromWritten},
          quote: n3.quote,
          status: n3.status
        }
      }
    }
  },
  e_launched: {
    size: $p7,
    backward: false,
    more: false,
    page: COLLECT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n4:Claim)
      WHERE n4.knownStart <= $knownAt AND n4.knownEnd > $knownAt AND n4.validStart <= $validTo AND n4.validEnd > $validFrom
        AND n4.property = $p6
      WITH DISTINCT n4
      WITH n4, n4.property AS n4k0, coalesce(n4.refutedStart <= $knownAt AND n4.refutedEnd > $knownAt, false) AS n4k1, substring(n4.preference, 2) AS n4k2
      ORDER BY n4k0 IS NULL, n4k0, n4k1 IS NULL, n4k1, n4k2 IS NULL, n4k2, n4.id LIMIT $p7 + 1
      RETURN {
        order: 'Claim',
        keys: [n4k0, n4k1, n4k2, n4.id],
        e_nodes: {
          id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), ''),
          quantity: {number: n4.number, low: n4.low, high: n4.high, bound: n4.bound, unit: n4.unit, written: n4.written},
          validFrom: {date: n4.validFrom, datePrecision: n4.validFromPrecision, dateModifier: n4.validFromModifier, written: n4.validFromWritten},
          quote: n4.quote,
          derivation: n4.derivation
        }
      }
    }
  },
  e_missions: {
    size: $p8,
    backward: false,
    more: false,
    page: COLLECT {
      MATCH (n)<-[r5:DEPLOYED|DEMONSTRATED]-(n5:Mission)
      WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
      WITH DISTINCT n5
      WITH n5, n5.date AS n5k0
      ORDER BY n5k0 IS NULL, n5k0 DESC, n5.id LIMIT $p8 + 1
      RETURN {
        order: 'Mission',
        keys: [n5k0, n5.id],
        e_nodes: {
          e_rocket: head(COLLECT {
            MATCH (n5)-[r6:LAUNCHED_ON]->(n6:Rocket)
            WHERE r6.knownStart <= $knownAt AND r6.knownEnd > $knownAt AND r6.validStart <= $validAt AND r6.validEnd > $validAt
            WITH n6 ORDER BY coalesce(r6.refutedStart <= $knownAt AND r6.refutedEnd > $knownAt, false), r6.asOfLast > $validAt, CASE WHEN r6.asOfLast > $validAt THEN r6.asOfFirst END, r6.asOfFirst DESC, r6.asOfLast, substring(r6.preference, 2), n6.id LIMIT 1
            RETURN {
              id: n6.id
            }
          }),
          id: n5.id,
          date: {date: n5.date, datePrecision: n5.datePrecision, dateModifier: n5.dateModifier, written: n5.dateWritten},
          satellites: n5.satellites,
          outcome: n5.outcome
        }
      }
    },
    totalCount: COUNT {
      MATCH (n)<-[r5:DEPLOYED|DEMONSTRATED]-(n5:Mission)
      WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
      RETURN DISTINCT n5
    }
  },
  e_conflicts: COLLECT {
    MATCH (n)<-[:OF]-(n7:Conflict) WHERE NOT EXISTS { MATCH (n7)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } WITH n7
    WITH DISTINCT n7
    WITH n7, n7.weight AS n7k0, n7.property AS n7k1
    ORDER BY n7k0 IS NULL, n7k0 DESC, n7k1 IS NULL, n7k1, n7.id
    RETURN {
      kind: n7.kind,
      explanation: n7.explanation
    }
  },
  id: n.id,
  name: n.name,
  deploymentStarted: {date: n.deploymentStarted, datePrecision: n.deploymentStartedPrecision, dateModifier: n.deploymentStartedModifier, written: n.deploymentStartedWritten}
}} AS row
