MATCH (n:Node&Constellation {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_counts: head(COLLECT {
    WITH coalesce(date($p4), $validAt) AS day
    WITH day, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND coalesce(c.reading, '') <> 'ADDITIONAL'
      RETURN c ORDER BY c.canonical DESC, c.id LIMIT 1
    }) AS planned, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_LAUNCHED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    }) AS launched, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_IN_ORBIT'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    }) AS inOrbit, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_OPERATIONAL'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    }) AS operational
    WITH {
      id: n.id,
      on: day,
      planned: planned.canonical,
      launched: launched.canonical,
      inOrbit: inOrbit.canonical,
      operational: operational.canonical,
      claims: [c IN [planned, launched, inOrbit, operational] WHERE c IS NOT NULL]
    } AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_claims: COLLECT {
        UNWIND n1.claims AS n2
        WITH DISTINCT n2
        WITH n2, n2.property AS n2k0, coalesce(n2.refutedStart <= $knownAt AND n2.refutedEnd > $knownAt, false) AS n2k1, substring(n2.preference, 2) AS n2k2
        ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2k2 IS NULL, n2k2, n2.id
        RETURN {
          property: n2.property,
          quote: n2.quote
        }
      },
      planned: n1.planned,
      launched: n1.launched,
      inOrbit: n1.inOrbit,
      operational: n1.operational,
      on: n1.on
    }
  }),
  e_now: head(COLLECT {
    WITH coalesce(date(null), $validAt) AS day
    WITH day, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND coalesce(c.reading, '') <> 'ADDITIONAL'
      RETURN c ORDER BY c.canonical DESC, c.id LIMIT 1
    }) AS planned, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_LAUNCHED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    }) AS launched, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_IN_ORBIT'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    }) AS inOrbit, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_OPERATIONAL'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    }) AS operational
    WITH {
      id: n.id,
      on: day,
      planned: planned.canonical,
      launched: launched.canonical,
      inOrbit: inOrbit.canonical,
      operational: operational.canonical,
      claims: [c IN [planned, launched, inOrbit, operational] WHERE c IS NOT NULL]
    } AS n3
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN {
      launched: n3.launched
    }
  })
}} AS row
;
MATCH (n:Node&FundingRound {id: $p9})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  amount: head([vn IN [{number: n.amount, low: n.amountLow, high: n.amountHigh, bound: n.amountBound, currency: n.amountCurrency, written: n.amountWritten, id: n.amountClaim}] WHERE vn IS NOT NULL | vn {.*, e_in_currency_USD: head(COLLECT {
    OPTIONAL MATCH (c:Node&Claim {id: vn.id})
    WITH c, coalesce(date(null), c.validFrom, c.statedAt, date(c.knownFrom), $validAt) AS day
    WITH c, day, COLLECT {
      MATCH (x:Rate)
      WHERE x.base IN [vn.currency, $p4] AND x.quote IN [vn.currency, $p4]
        AND CASE WHEN x.claim IS NULL THEN x.start <= day AND x.end > day - duration('P1Y')
            ELSE null IS NULL AND x.source = c.source END
      RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
    } AS rates
    WHERE size(rates) > 0 OR vn.currency = $p4
    WITH {
      id: 'rates',
      money: vn,
      to: $p4,
      day: day,
      claim: CASE WHEN null IS NULL THEN c.id END,
      source: CASE WHEN null IS NULL THEN c.source END,
      rates: rates
    } AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN n1
  }), e_in_currency_USD_rateOn_2024_02_01: head(COLLECT {
    OPTIONAL MATCH (c:Node&Claim {id: vn.id})
    WITH c, coalesce(date($p6), c.validFrom, c.statedAt, date(c.knownFrom), $validAt) AS day
    WITH c, day, COLLECT {
      MATCH (x:Rate)
      WHERE x.base IN [vn.currency, $p5] AND x.quote IN [vn.currency, $p5]
        AND CASE WHEN x.claim IS NULL THEN x.start <= day AND x.end > day - duration('P1Y')
            ELSE $p6 IS NULL AND x.source = c.source END
      RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
    } AS rates
    WHERE size(rates) > 0 OR vn.currency = $p5
    WITH {
      id: 'rates',
      money: vn,
      to: $p5,
      day: day,
      claim: CASE WHEN $p6 IS NULL THEN c.id END,
      source: CASE WHEN $p6 IS NULL THEN c.source END,
      rates: rates
    } AS n2
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN n2
  }), e_in_currency_EUR_rateOn_2024_02_01: head(COLLECT {
    OPTIONAL MATCH (c:Node&Claim {id: vn.id})
    WITH c, coalesce(date($p8), c.validFrom, c.statedAt, date(c.knownFrom), $validAt) AS day
    WITH c, day, COLLECT {
      MATCH (x:Rate)
      WHERE x.base IN [vn.currency, $p7] AND x.quote IN [vn.currency, $p7]
        AND CASE WHEN x.claim IS NULL THEN x.start <= day AND x.end > day - duration('P1Y')
            ELSE $p8 IS NULL AND x.source = c.source END
      RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
    } AS rates
    WHERE size(rates) > 0 OR vn.currency = $p7
    WITH {
      id: 'rates',
      money: vn,
      to: $p7,
      day: day,
      claim: CASE WHEN $p8 IS NULL THEN c.id END,
      source: CASE WHEN $p8 IS NULL THEN c.source END,
      rates: rates
    } AS n3
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN n3
  })}])
}} AS row
;
MATCH (n:Node&Rocket {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_reliability: head(COLLECT {
    WITH COLLECT {
      MATCH (n)<-[y:LAUNCHED_ON]-(x:Mission)
      WHERE y.knownStart <= $knownAt AND y.knownEnd > $knownAt AND y.validStart <= $validAt AND y.validEnd > $validAt AND head(COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_KIND'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
      WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
      RETURN c.text
    }) = 'ORBITAL_LAUNCH'
      WITH DISTINCT x
      RETURN head(COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'OUTCOME'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
      WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
      RETURN c.text
    })
    } AS outcomes
    WITH {
      id: n.id,
      attempts: size([o IN outcomes WHERE o IN ['SUCCESS', 'PARTIAL_FAILURE', 'FAILURE']]),
      successes: size([o IN outcomes WHERE o = 'SUCCESS']),
      partialFailures: size([o IN outcomes WHERE o = 'PARTIAL_FAILURE']),
      failures: size([o IN outcomes WHERE o = 'FAILURE']),
      counted: head(COLLECT {
        MATCH (n)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
        RETURN c.canonical AS launches ORDER BY launches DESC LIMIT 1
      })
    } AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN n1
  }),
  e_costs: COLLECT {
    MATCH (n)<-[:ABOUT]-(n2:Claim {property: 'COST_PER_KG'})
    WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
    WITH DISTINCT n2
    WITH n2, n2.canonical AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      quantity: {number: n2.number, low: n2.low, high: n2.high, bound: n2.bound, unit: n2.unit, written: n2.written}
    }
  }
}} AS row
