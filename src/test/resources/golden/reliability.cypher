CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Rocket AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
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
      attemptsWithoutRecord: n1.attemptsWithoutRecord,
      since: n1.since,
      evidenceThrough: head(COLLECT {
        MATCH (x:Mission) WHERE x.date <= $validAt
        WITH x ORDER BY x.date DESC
        MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
        RETURN c.date LIMIT 1
      }),
      counted: n1.counted,
      countedOn: n1.countedOn,
      countedFailures: n1.countedFailures,
      isComplete: n1.attemptsByThen >= n1.counted,
      wilsonLower95: n1 {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}
    }
  })
}} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Rocket AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
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
      attemptsWithoutRecord: n1.attemptsWithoutRecord,
      since: n1.since,
      evidenceThrough: head(COLLECT {
        MATCH (x:Mission) WHERE x.date <= $validAt
        WITH x ORDER BY x.date DESC
        MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
        RETURN c.date LIMIT 1
      }),
      counted: n1.counted,
      countedOn: n1.countedOn,
      countedFailures: n1.countedFailures,
      isComplete: n1.attemptsByThen >= n1.counted,
      wilsonLower95: n1 {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}
    }
  })
}} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Rocket AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_variants: COLLECT {
    MATCH (n)<-[r1:VARIANT_OF]-(n1:Rocket)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH DISTINCT n1
    WITH n1, n1.foldedName AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id
    RETURN {
      id: n1.id
    }
  },
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
    } AS n2
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN {
      e_variants: COLLECT {
        MATCH (:Node&Rocket {id: n2.id})<-[part:VARIANT_OF]-(v:Rocket)
        WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt
        WITH DISTINCT v
        WITH v, COLLECT {
          MATCH (v) (()<-[part:VARIANT_OF WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt]-()){0,3} (:Rocket)<-[y:LAUNCHED_ON]-(x:Mission)
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
            MATCH (v)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
            WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.validTo IS NULL AND c.promise IS NULL AND (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut'])
            WITH c ORDER BY c.canonical DESC, c.validStart, c.id LIMIT 1
            RETURN {launches: c.canonical, day: coalesce(c.validFromLast, date(c.knownFrom))}
          }) AS total, head(COLLECT {
            MATCH (v)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
            WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.validTo IS NULL AND c.promise IS NULL AND c.scope = 'failed launches'
            WITH c ORDER BY c.canonical DESC, c.validStart, c.id LIMIT 1
            RETURN {launches: c.canonical, day: coalesce(c.validFromLast, date(c.knownFrom))}
          }) AS failed
        WITH {
          id: v.id,
          rocket: v.id,
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
        } AS n3
        WITH DISTINCT n3
        WITH n3, n3.attempts AS n3k0
        ORDER BY n3k0 IS NULL, n3k0 DESC, n3.id
        RETURN {
          e_rocket: head(COLLECT {
            MATCH (n4:Node&Rocket {id: n3.rocket}) WITH n4
            WITH n4 ORDER BY n4.id LIMIT 1
            RETURN {
              e_family: head(COLLECT {
                MATCH (n4)-[r5:VARIANT_OF]->(n5:Rocket)
                WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
                WITH n5 ORDER BY coalesce(r5.refutedStart <= $knownAt AND r5.refutedEnd > $knownAt, false), r5.asOfLast > $validAt, CASE WHEN r5.asOfLast > $validAt THEN r5.asOfFirst END, r5.asOfFirst DESC, r5.asOfLast, substring(r5.preference, 2), n5.id LIMIT 1
                RETURN {
                  id: n5.id
                }
              }),
              id: n4.id
            }
          }),
          attempts: n3.attempts,
          successes: n3.successes
        }
      },
      attempts: n2.attempts,
      successes: n2.successes,
      partialFailures: n2.partialFailures,
      failures: n2.failures,
      attemptsWithoutRecord: n2.attemptsWithoutRecord,
      since: n2.since,
      evidenceThrough: head(COLLECT {
        MATCH (x:Mission) WHERE x.date <= $validAt
        WITH x ORDER BY x.date DESC
        MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
        RETURN c.date LIMIT 1
      }),
      counted: n2.counted,
      countedOn: n2.countedOn,
      countedFailures: n2.countedFailures,
      isComplete: n2.attemptsByThen >= n2.counted,
      wilsonLower95: n2 {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}
    }
  })
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
      attemptsWithoutRecord: n1.attemptsWithoutRecord,
      since: n1.since,
      evidenceThrough: head(COLLECT {
        MATCH (x:Mission) WHERE x.date <= $validAt
        WITH x ORDER BY x.date DESC
        MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
        RETURN c.date LIMIT 1
      }),
      counted: n1.counted,
      countedOn: n1.countedOn,
      countedFailures: n1.countedFailures,
      isComplete: n1.attemptsByThen >= n1.counted,
      wilsonLower95: n1 {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}
    }
  })
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
      attemptsWithoutRecord: n1.attemptsWithoutRecord,
      since: n1.since,
      evidenceThrough: head(COLLECT {
        MATCH (x:Mission) WHERE x.date <= $validAt
        WITH x ORDER BY x.date DESC
        MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
        RETURN c.date LIMIT 1
      }),
      counted: n1.counted,
      countedOn: n1.countedOn,
      countedFailures: n1.countedFailures,
      isComplete: n1.attemptsByThen >= n1.counted,
      wilsonLower95: n1 {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}
    }
  })
}} AS row
