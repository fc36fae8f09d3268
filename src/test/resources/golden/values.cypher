MATCH (n:Node&Constellation {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_counts: head(COLLECT {
    WITH coalesce(date($p4), $validAt) AS day
    WITH day, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND coalesce(c.reading, '') <> 'ADDITIONAL' AND c.asOf <= day
      RETURN {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}
      ORDER BY c.canonical DESC, c.id LIMIT 1
    }) AS planned, head([found IN [COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_LAUNCHED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > day, CASE WHEN c.asOfLast > day THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)]
        | head([c IN [x IN found WHERE x.asOf <= shown.asOf AND CASE shown.bound
      WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
      ELSE head([step IN [1000, 100, 10]
        WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
        | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
          AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
    END] + shown
            | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])]) AS claimed, head([found IN [COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_IN_ORBIT'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > day, CASE WHEN c.asOfLast > day THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)]
        | head([c IN [x IN found WHERE x.asOf <= shown.asOf AND CASE shown.bound
      WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
      ELSE head([step IN [1000, 100, 10]
        WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
        | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
          AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
    END] + shown
            | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])]) AS inOrbit, head([found IN [COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_OPERATIONAL'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > day, CASE WHEN c.asOfLast > day THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)]
        | head([c IN [x IN found WHERE x.asOf <= shown.asOf AND CASE shown.bound
      WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
      ELSE head([step IN [1000, 100, 10]
        WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
        | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
          AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
    END] + shown
            | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])]) AS operational, COLLECT {
      MATCH (n)<-[y:DEPLOYED]-(x:Mission)
      WHERE y.knownStart <= $knownAt AND y.knownEnd > $knownAt AND y.validStart <= day AND y.validEnd > day
      WITH DISTINCT x, head([c IN [reduce(best = null, next IN COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
    } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {last: c.dateLast}]) AS date, head(COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'OUTCOME'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
      RETURN c.text
    }) AS outcome
      WHERE date.last <= day AND coalesce(outcome, '') <> 'FAILURE'
      WITH date.last AS last, head(COLLECT {
        MATCH (x)-[z:DEPLOYED]->(n)
        WHERE z.knownStart <= $knownAt AND z.knownEnd > $knownAt AND z.validStart <= day AND z.validEnd > day AND z.canonical IS NOT NULL
        RETURN {satellites: z.canonical, claim: z.claim} ORDER BY coalesce(z.refutedStart <= $knownAt AND z.refutedEnd > $knownAt, false), z.asOfLast > $validAt, CASE WHEN z.asOfLast > $validAt THEN z.asOfFirst END, z.asOfFirst DESC, z.asOfLast, substring(z.preference, 2), z.claim LIMIT 1
      }) AS carried ORDER BY last DESC, carried.claim
      WHERE carried IS NOT NULL
      RETURN {last: last, satellites: carried.satellites, claim: carried.claim}
    } AS recorded
    WITH day, planned, inOrbit, operational, [claimed, {
      satellites: reduce(sum = 0, x IN recorded | sum + x.satellites),
      asOf: recorded[0].last,
      counter: 'SATELLITES_CARRIED',
      bound: 'EXACT',
      claims: COLLECT { MATCH (c:Claim {id: recorded[0].claim}) RETURN c }
    }, inOrbit, operational] AS counts
    WITH {
      id: n.id,
      on: day,
      planned: planned,
      launched: reduce(most = null, x IN [c IN counts WHERE c.satellites > 0] |
        CASE WHEN most IS NULL OR x.satellites > most.satellites THEN x ELSE most END),
      inOrbit: inOrbit,
      operational: operational
    } AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_planned: head(COLLECT {
        WITH n1.planned AS n2 WHERE n2 IS NOT NULL
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          e_claims: COLLECT {
            UNWIND n2.claims AS n3
            WITH DISTINCT n3
            WITH n3, n3.property AS n3k0, coalesce(n3.refutedStart <= $knownAt AND n3.refutedEnd > $knownAt, false) AS n3k1, substring(n3.preference, 2) AS n3k2
            ORDER BY n3k0 IS NULL, n3k0, n3k1 IS NULL, n3k1, n3k2 IS NULL, n3k2, n3.id
            RETURN {
              property: n3.property,
              quote: n3.quote
            }
          },
          satellites: n2.satellites,
          bound: n2.bound,
          asOf: n2.asOf,
          counter: n2.counter
        }
      }),
      e_launched: head(COLLECT {
        WITH n1.launched AS n4 WHERE n4 IS NOT NULL
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          e_claims: COLLECT {
            UNWIND n4.claims AS n5
            WITH DISTINCT n5
            WITH n5, n5.property AS n5k0, coalesce(n5.refutedStart <= $knownAt AND n5.refutedEnd > $knownAt, false) AS n5k1, substring(n5.preference, 2) AS n5k2
            ORDER BY n5k0 IS NULL, n5k0, n5k1 IS NULL, n5k1, n5k2 IS NULL, n5k2, n5.id
            RETURN {
              property: n5.property,
              quote: n5.quote
            }
          },
          satellites: n4.satellites,
          bound: n4.bound,
          asOf: n4.asOf,
          counter: n4.counter
        }
      }),
      e_inOrbit: head(COLLECT {
        WITH n1.inOrbit AS n6 WHERE n6 IS NOT NULL
        WITH n6 ORDER BY n6.id LIMIT 1
        RETURN {
          e_claims: COLLECT {
            UNWIND n6.claims AS n7
            WITH DISTINCT n7
            WITH n7, n7.property AS n7k0, coalesce(n7.refutedStart <= $knownAt AND n7.refutedEnd > $knownAt, false) AS n7k1, substring(n7.preference, 2) AS n7k2
            ORDER BY n7k0 IS NULL, n7k0, n7k1 IS NULL, n7k1, n7k2 IS NULL, n7k2, n7.id
            RETURN {
              property: n7.property,
              quote: n7.quote
            }
          },
          satellites: n6.satellites,
          bound: n6.bound,
          asOf: n6.asOf,
          counter: n6.counter
        }
      }),
      e_operational: head(COLLECT {
        WITH n1.operational AS n8 WHERE n8 IS NOT NULL
        WITH n8 ORDER BY n8.id LIMIT 1
        RETURN {
          e_claims: COLLECT {
            UNWIND n8.claims AS n9
            WITH DISTINCT n9
            WITH n9, n9.property AS n9k0, coalesce(n9.refutedStart <= $knownAt AND n9.refutedEnd > $knownAt, false) AS n9k1, substring(n9.preference, 2) AS n9k2
            ORDER BY n9k0 IS NULL, n9k0, n9k1 IS NULL, n9k1, n9k2 IS NULL, n9k2, n9.id
            RETURN {
              property: n9.property,
              quote: n9.quote
            }
          },
          satellites: n8.satellites,
          bound: n8.bound,
          asOf: n8.asOf,
          counter: n8.counter
        }
      }),
      on: n1.on
    }
  }),
  e_now: head(COLLECT {
    WITH coalesce(date(null), $validAt) AS day
    WITH day, head(COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND coalesce(c.reading, '') <> 'ADDITIONAL' AND c.asOf <= day
      RETURN {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}
      ORDER BY c.canonical DESC, c.id LIMIT 1
    }) AS planned, head([found IN [COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_LAUNCHED'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > day, CASE WHEN c.asOfLast > day THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)]
        | head([c IN [x IN found WHERE x.asOf <= shown.asOf AND CASE shown.bound
      WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
      ELSE head([step IN [1000, 100, 10]
        WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
        | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
          AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
    END] + shown
            | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])]) AS claimed, head([found IN [COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_IN_ORBIT'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > day, CASE WHEN c.asOfLast > day THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)]
        | head([c IN [x IN found WHERE x.asOf <= shown.asOf AND CASE shown.bound
      WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
      ELSE head([step IN [1000, 100, 10]
        WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
        | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
          AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
    END] + shown
            | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])]) AS inOrbit, head([found IN [COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_OPERATIONAL'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= day AND c.validEnd > day AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > day, CASE WHEN c.asOfLast > day THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)]
        | head([c IN [x IN found WHERE x.asOf <= shown.asOf AND CASE shown.bound
      WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
      ELSE head([step IN [1000, 100, 10]
        WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
        | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
          AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
    END] + shown
            | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])]) AS operational, COLLECT {
      MATCH (n)<-[y:DEPLOYED]-(x:Mission)
      WHERE y.knownStart <= $knownAt AND y.knownEnd > $knownAt AND y.validStart <= day AND y.validEnd > day
      WITH DISTINCT x, head([c IN [reduce(best = null, next IN COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
    } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {last: c.dateLast}]) AS date, head(COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'OUTCOME'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
      RETURN c.text
    }) AS outcome
      WHERE date.last <= day AND coalesce(outcome, '') <> 'FAILURE'
      WITH date.last AS last, head(COLLECT {
        MATCH (x)-[z:DEPLOYED]->(n)
        WHERE z.knownStart <= $knownAt AND z.knownEnd > $knownAt AND z.validStart <= day AND z.validEnd > day AND z.canonical IS NOT NULL
        RETURN {satellites: z.canonical, claim: z.claim} ORDER BY coalesce(z.refutedStart <= $knownAt AND z.refutedEnd > $knownAt, false), z.asOfLast > $validAt, CASE WHEN z.asOfLast > $validAt THEN z.asOfFirst END, z.asOfFirst DESC, z.asOfLast, substring(z.preference, 2), z.claim LIMIT 1
      }) AS carried ORDER BY last DESC, carried.claim
      WHERE carried IS NOT NULL
      RETURN {last: last, satellites: carried.satellites, claim: carried.claim}
    } AS recorded
    WITH day, planned, inOrbit, operational, [claimed, {
      satellites: reduce(sum = 0, x IN recorded | sum + x.satellites),
      asOf: recorded[0].last,
      counter: 'SATELLITES_CARRIED',
      bound: 'EXACT',
      claims: COLLECT { MATCH (c:Claim {id: recorded[0].claim}) RETURN c }
    }, inOrbit, operational] AS counts
    WITH {
      id: n.id,
      on: day,
      planned: planned,
      launched: reduce(most = null, x IN [c IN counts WHERE c.satellites > 0] |
        CASE WHEN most IS NULL OR x.satellites > most.satellites THEN x ELSE most END),
      inOrbit: inOrbit,
      operational: operational
    } AS n10
    WITH n10 ORDER BY n10.id LIMIT 1
    RETURN {
      e_launched: head(COLLECT {
        WITH n10.launched AS n11 WHERE n11 IS NOT NULL
        WITH n11 ORDER BY n11.id LIMIT 1
        RETURN {
          e_claims: COLLECT {
            UNWIND n11.claims AS n12
            WITH DISTINCT n12
            WITH n12, n12.property AS n12k0, coalesce(n12.refutedStart <= $knownAt AND n12.refutedEnd > $knownAt, false) AS n12k1, substring(n12.preference, 2) AS n12k2
            ORDER BY n12k0 IS NULL, n12k0, n12k1 IS NULL, n12k1, n12k2 IS NULL, n12k2, n12.id
            RETURN {
              id: n12.id + coalesce('@recordedTo=' + toString(n12.recordedTo), '')
            }
          },
          satellites: n11.satellites,
          asOf: n11.asOf,
          counter: n11.counter
        }
      })
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
    WITH n, COLLECT {
      MATCH (n) (()<-[part:VARIANT_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]-()){0,3} (:Rocket)<-[y:LAUNCHED_ON]-(x:Mission)
      WHERE y.knownStart <= $knownAt AND y.knownEnd > $knownAt AND y.validStart <= $validAt AND y.validEnd > $validAt AND head(COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_KIND'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
      RETURN c.text
    }) = 'ORBITAL_LAUNCH'
      WITH DISTINCT x
      WITH x, head(COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'OUTCOME'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
      RETURN c.text
    }) AS outcome, head([c IN [reduce(best = null, next IN COLLECT {
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
    } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | c.date]) AS day
      WHERE outcome IN ['SUCCESS', 'PARTIAL_FAILURE', 'FAILURE'] AND coalesce(day <= $validAt, true)
      WITH {outcome: outcome, day: day, recorded: EXISTS { MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'}) WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt }} AS launch
      RETURN launch ORDER BY launch.day
    } AS launches, head(COLLECT {
        MATCH (n)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.validTo IS NULL AND c.promise IS NULL AND (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut'])
        WITH c ORDER BY c.canonical DESC, c.validStart, c.id LIMIT 1
        RETURN {launches: c.canonical, day: coalesce(c.validFromLast, date(c.knownFrom))}
      }) AS total, head(COLLECT {
        MATCH (n)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.validTo IS NULL AND c.promise IS NULL AND c.scope = 'failed launches'
        WITH c ORDER BY c.canonical DESC, c.validStart, c.id LIMIT 1
        RETURN {launches: c.canonical, day: coalesce(c.validFromLast, date(c.knownFrom))}
      }) AS failed
    WITH {
      id: n.id,
      rocket: n.id,
      attempts: size(launches),
      successes: size([x IN launches WHERE x.outcome = 'SUCCESS']),
      partialFailures: size([x IN launches WHERE x.outcome = 'PARTIAL_FAILURE']),
      failures: size([x IN launches WHERE x.outcome = 'FAILURE']),
      since: head([x IN launches | x.day]),
      attemptsWithoutRecord: size([x IN launches WHERE NOT x.recorded]),
      counted: total.launches,
      countedOn: total.day,
      countedFailures: failed.launches,
      attemptsByThen: size([x IN launches WHERE x.day <= total.day])
    } AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      attempts: n1.attempts,
      successes: n1.successes,
      partialFailures: n1.partialFailures,
      failures: n1.failures,
      wilsonLower95: n1 {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}
    }
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
