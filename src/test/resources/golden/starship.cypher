MATCH (n:Node&Rocket {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_maker: head(COLLECT {
    MATCH (n)<-[r1:MAKES]-(n1:Company)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH n1 ORDER BY coalesce(r1.refutedStart <= $knownAt AND r1.refutedEnd > $knownAt, false), r1.asOfLast > $validAt, CASE WHEN r1.asOfLast > $validAt THEN r1.asOfFirst END, r1.asOfFirst DESC, r1.asOfLast, substring(r1.preference, 2), n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_costs: COLLECT {
    MATCH (n)<-[:ABOUT]-(n2:Claim {property: 'COST_PER_KG'})
    WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
    WITH DISTINCT n2
    WITH n2, n2.canonical AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      e_claim: {
        e_source: head(COLLECT {
          MATCH (n2)-[:STATED_IN]->(n3)
          WITH n3 ORDER BY n3.id LIMIT 1
          RETURN {
            title: n3.title,
            tier: n3.tier
          }
        }),
        e_speaker: head(COLLECT {
          MATCH (n2)-[:SPOKEN_BY]->(n4)
          WITH n4 ORDER BY n4.id LIMIT 1
          RETURN {
            type: n4.type,
            name: n4.name
          }
        }),
        id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), ''),
        quote: n2.quote
      },
      usdPerKg: {number: n2.number, low: n2.low, high: n2.high, bound: n2.bound, unit: n2.unit, written: n2.written},
      quantity: {number: n2.number, low: n2.low, high: n2.high, bound: n2.bound, unit: n2.unit, written: n2.written},
      modality: n2.modality
    }
  },
  e_conflicts: COLLECT {
    MATCH (n)<-[:OF]-(n5:Conflict) WHERE NOT EXISTS { MATCH (n5)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } WITH n5
    WITH DISTINCT n5
    WITH n5, n5.weight AS n5k0, n5.property AS n5k1
    ORDER BY n5k0 IS NULL, n5k0 DESC, n5k1 IS NULL, n5k1, n5.id
    RETURN {
      e_resolution: head(COLLECT {
        MATCH (n5)-[:RESOLVED_AS]->(n6)
        WITH n6 ORDER BY n6.id LIMIT 1
        RETURN {
          id: n6.id + coalesce('@recordedTo=' + toString(n6.recordedTo), '')
        }
      }),
      e_claims: COLLECT {
        MATCH (n5)-[:BETWEEN]->(n7)
        WITH DISTINCT n7
        WITH n7, n7.property AS n7k0, coalesce(n7.refutedStart <= $knownAt AND n7.refutedEnd > $knownAt, false) AS n7k1, substring(n7.preference, 2) AS n7k2
        ORDER BY n7k0 IS NULL, n7k0, n7k1 IS NULL, n7k1, n7k2 IS NULL, n7k2, n7.id
        RETURN {
          id: n7.id + coalesce('@recordedTo=' + toString(n7.recordedTo), ''),
          quote: n7.quote
        }
      },
      kind: n5.kind,
      explanation: n5.explanation,
      spreadFactor: n5.spreadFactor,
      resolvedBy: n5.resolvedBy
    }
  },
  name: n.name
}} AS row
