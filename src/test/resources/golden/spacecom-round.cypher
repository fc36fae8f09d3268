RETURN {
  size: $p5,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:FundingRound)
    WHERE EXISTS { MATCH (n1)<-[r2:RAISED]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 }
    WITH DISTINCT n1
    WITH n1, n1.announced AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id LIMIT $p5 + 1
    RETURN {
      order: 'FundingRound',
      keys: [n1k0, n1.id],
      e_nodes: {
        e_company: head(COLLECT {
          MATCH (n1)<-[r3:RAISED]-(n3:Company)
          WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
          WITH n3 ORDER BY coalesce(r3.refutedStart <= $knownAt AND r3.refutedEnd > $knownAt, false), r3.asOfLast > $validAt, CASE WHEN r3.asOfLast > $validAt THEN r3.asOfFirst END, r3.asOfFirst DESC, r3.asOfLast, substring(r3.preference, 2), n3.id LIMIT 1
          RETURN {
            name: n3.name,
            raised: {number: n3.raised, low: n3.raisedLow, high: n3.raisedHigh, bound: n3.raisedBound, currency: n3.raisedCurrency, written: n3.raisedWritten, id: n3.raisedClaim}
          }
        }),
        e_claims: {
          size: $p6,
          backward: false,
          more: false,
          page: COLLECT {
            MATCH (n1)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n4:Claim)
            WHERE n4.knownStart <= $knownAt AND n4.knownEnd > $knownAt AND n4.validStart <= $validTo AND n4.validEnd > $validFrom
            WITH DISTINCT n4
            WITH n4, n4.property AS n4k0, coalesce(n4.refutedStart <= $knownAt AND n4.refutedEnd > $knownAt, false) AS n4k1, substring(n4.preference, 2) AS n4k2
            ORDER BY n4k0 IS NULL, n4k0, n4k1 IS NULL, n4k1, n4k2 IS NULL, n4k2, n4.id LIMIT $p6 + 1
            RETURN {
              order: 'Claim',
              keys: [n4k0, n4k1, n4k2, n4.id],
              e_nodes: {
                id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), ''),
                property: n4.property,
                date: {date: n4.date, datePrecision: n4.datePrecision, dateModifier: n4.dateModifier, written: n4.written},
                money: CASE WHEN n4.currency IS NOT NULL THEN {number: n4.number, low: n4.low, high: n4.high, bound: n4.bound, currency: n4.currency, written: n4.written, id: n4.id} END,
                converted: CASE WHEN n4.convertedCurrency IS NOT NULL THEN {number: n4.convertedAmount, low: n4.convertedAmount, high: n4.convertedAmount, bound: 'EXACT', currency: n4.convertedCurrency} END,
                status: n4.status,
                quote: n4.quote
              }
            }
          },
          totalCount: COUNT {
            MATCH (n1)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n4:Claim)
            WHERE n4.knownStart <= $knownAt AND n4.knownEnd > $knownAt AND n4.validStart <= $validTo AND n4.validEnd > $validFrom
            RETURN DISTINCT n4
          }
        },
        e_conflicts: COLLECT {
          MATCH (n1)<-[:OF]-(n5:Conflict) WHERE NOT EXISTS { MATCH (n5)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } WITH n5
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
                id: n7.id + coalesce('@recordedTo=' + toString(n7.recordedTo), '')
              }
            },
            kind: n5.kind,
            explanation: n5.explanation,
            resolvedBy: n5.resolvedBy
          }
        },
        id: n1.id,
        announced: {date: n1.announced, datePrecision: n1.announcedPrecision, dateModifier: n1.announcedModifier, written: n1.announcedWritten},
        amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim}
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:FundingRound)
    WHERE EXISTS { MATCH (n1)<-[r2:RAISED]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 }
    RETURN DISTINCT n1
  }
} AS row
