MATCH (n:Node&Mission {id: $p6})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_claims: {
    size: $p5,
    backward: false,
    more: false,
    page: COLLECT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n1:Claim)
      WHERE n1.knownStart <= $knownAt AND n1.knownEnd > $knownAt AND n1.validStart <= $validTo AND n1.validEnd > $validFrom
        AND n1.property = $p4
      WITH DISTINCT n1
      WITH n1, n1.property AS n1k0, coalesce(n1.refutedStart <= $knownAt AND n1.refutedEnd > $knownAt, false) AS n1k1, substring(n1.preference, 2) AS n1k2
      ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1, n1k2 IS NULL, n1k2, n1.id LIMIT $p5 + 1
      RETURN {
        order: 'Claim',
        keys: [n1k0, n1k1, n1k2, n1.id],
        e_nodes: {
          e_refutedBy: COLLECT {
            MATCH (n1)-[:REFUTED_BY]->(n2:Claim)
            WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
            WITH DISTINCT n2
            WITH n2, n2.property AS n2k0, coalesce(n2.refutedStart <= $knownAt AND n2.refutedEnd > $knownAt, false) AS n2k1, substring(n2.preference, 2) AS n2k2
            ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2k2 IS NULL, n2k2, n2.id
            RETURN {
              id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), ''),
              derivation: n2.derivation
            }
          },
          id: n1.id + coalesce('@recordedTo=' + toString(n1.recordedTo), ''),
          quantity: {number: n1.number, low: n1.low, high: n1.high, bound: n1.bound, unit: n1.unit, written: n1.written},
          status: n1.status,
          note: n1.note,
          quote: n1.quote
        }
      }
    }
  },
  e_conflicts: COLLECT {
    MATCH (n)<-[:OF]-(n3:Conflict) WHERE NOT EXISTS { MATCH (n3)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } WITH n3
    WITH DISTINCT n3
    WITH n3, n3.weight AS n3k0, n3.property AS n3k1
    ORDER BY n3k0 IS NULL, n3k0 DESC, n3k1 IS NULL, n3k1, n3.id
    RETURN {
      e_resolution: head(COLLECT {
        MATCH (n3)-[:RESOLVED_AS]->(n4)
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), '')
        }
      }),
      kind: n3.kind,
      explanation: n3.explanation
    }
  },
  e_crew: COLLECT {
    MATCH (n)<-[:CREW_LAUNCHED_ON|CREW_LANDED_IN]-(:Crew)<-[:ABOUT]-(n5:Claim {property: 'DAYS_IN_ORBIT'})
    WHERE n5.knownStart <= $knownAt AND n5.knownEnd > $knownAt AND n5.validStart <= $validTo AND n5.validEnd > $validFrom
    WITH DISTINCT n5
    WITH n5, n5.validStart AS n5k0
    ORDER BY n5k0 IS NULL, n5k0, n5.id
    RETURN {
      e_crew: head(COLLECT {
        MATCH (n5)-[:ABOUT]->(n6:Crew)
        WITH n6 ORDER BY n6.id LIMIT 1
        RETURN {
          name: n6.name
        }
      }),
      e_launchedOn: head(COLLECT {
        MATCH (n5)-[:ABOUT]->(:Crew)-[r7:CREW_LAUNCHED_ON]->(n7:Mission)
        WHERE r7.knownStart <= $knownAt AND r7.knownEnd > $knownAt AND r7.validStart <= $validAt AND r7.validEnd > $validAt
        WITH n7 ORDER BY coalesce(r7.refutedStart <= $knownAt AND r7.refutedEnd > $knownAt, false), r7.asOfLast > $validAt, CASE WHEN r7.asOfLast > $validAt THEN r7.asOfFirst END, r7.asOfFirst DESC, r7.asOfLast, substring(r7.preference, 2), n7.id LIMIT 1
        RETURN {
          name: n7.name,
          date: {date: n7.date, datePrecision: n7.datePrecision, dateModifier: n7.dateModifier, written: n7.dateWritten}
        }
      }),
      e_landedIn: head(COLLECT {
        MATCH (n5)-[:ABOUT]->(:Crew)-[r8:CREW_LANDED_IN]->(n8:Mission)
        WHERE r8.knownStart <= $knownAt AND r8.knownEnd > $knownAt AND r8.validStart <= $validAt AND r8.validEnd > $validAt
        WITH n8 ORDER BY coalesce(r8.refutedStart <= $knownAt AND r8.refutedEnd > $knownAt, false), r8.asOfLast > $validAt, CASE WHEN r8.asOfLast > $validAt THEN r8.asOfFirst END, r8.asOfFirst DESC, r8.asOfLast, substring(r8.preference, 2), n8.id LIMIT 1
        RETURN {
          name: n8.name
        }
      }),
      e_claim: {
        id: n5.id + coalesce('@recordedTo=' + toString(n5.recordedTo), '')
      },
      days: CASE n5.canonicalUnit WHEN 'DAY' THEN n5.canonical END
    }
  },
  name: n.name,
  date: {date: n.date, datePrecision: n.datePrecision, dateModifier: n.dateModifier, written: n.dateWritten}
}} AS row
