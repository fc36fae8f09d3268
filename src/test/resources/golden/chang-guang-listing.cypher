MATCH (n:Node&IpoProcess {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_company: head(COLLECT {
    MATCH (n)<-[r1:FILED]-(n1:Company)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH n1 ORDER BY coalesce(r1.refutedStart <= $knownAt AND r1.refutedEnd > $knownAt, false), r1.asOfLast > $validAt, CASE WHEN r1.asOfLast > $validAt THEN r1.asOfFirst END, r1.asOfFirst DESC, r1.asOfLast, substring(r1.preference, 2), n1.id LIMIT 1
    RETURN {
      e_designations: COLLECT {
        MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
        WITH {id: c.id, claim: c, hops: 0} AS n2
        WITH DISTINCT n2
        WITH n2, n2.hops AS n2k0, n2.claim.validStart AS n2k1
        ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2.id
        RETURN {
          e_source: head(COLLECT {
            WITH n2.claim AS c MATCH (c)-[:STATED_IN]->(n3:Source)
            WITH n3 ORDER BY n3.id LIMIT 1
            RETURN {
              title: n3.title
            }
          }),
          list: head(COLLECT { WITH n2.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.name })
        }
      },
      name: n1.name
    }
  }),
  e_events: COLLECT {
    MATCH (n)<-[:ABOUT]-(n4:Claim {property: 'IPO_STATE'})
    WHERE n4.knownStart <= $knownAt AND n4.knownEnd > $knownAt AND n4.validStart <= $validTo AND n4.validEnd > $validFrom
    WITH DISTINCT n4
    WITH n4, n4.validStart AS n4k0
    ORDER BY n4k0 IS NULL, n4k0, n4.id
    RETURN {
      e_source: head(COLLECT {
        MATCH (n4)-[:STATED_IN]->(n5:Source)
        WITH n5 ORDER BY n5.id LIMIT 1
        RETURN {
          title: n5.title
        }
      }),
      state: n4.text,
      date: {date: n4.validFrom, datePrecision: n4.validFromPrecision, dateModifier: n4.validFromModifier, written: n4.validFromWritten}
    }
  },
  e_causes: COLLECT {
    MATCH (n)<-[:ABOUT]-(n6:Claim {property: 'IPO_CAUSE'})
    WHERE n6.knownStart <= $knownAt AND n6.knownEnd > $knownAt AND n6.validStart <= $validTo AND n6.validEnd > $validFrom
    WITH DISTINCT n6
    WITH n6, n6.text AS n6k0
    ORDER BY n6k0 IS NULL, n6k0, n6.id
    RETURN {
      e_speaker: head(COLLECT {
        MATCH (n6)-[:SPOKEN_BY]->(n7:Entity)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN {
          type: n7.type,
          name: n7.name
        }
      }),
      e_claim: {
        e_source: head(COLLECT {
          MATCH (n6)-[:STATED_IN]->(n8)
          WITH n8 ORDER BY n8.id LIMIT 1
          RETURN {
            title: n8.title
          }
        })
      },
      code: n6.text,
      detail: coalesce(n6.quote, n6.written)
    }
  },
  board: n.board,
  state: n.state
}} AS row
;
MATCH (n:Node&IpoProcess {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_events: COLLECT {
    MATCH (n)<-[:ABOUT]-(n1:Claim {property: 'IPO_STATE'})
    WHERE n1.knownStart <= $knownAt AND n1.knownEnd > $knownAt AND n1.validStart <= $validTo AND n1.validEnd > $validFrom
    WITH DISTINCT n1
    WITH n1, n1.validStart AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id
    RETURN {
      state: n1.text
    }
  },
  state: head([c IN [reduce(best = null, next IN COLLECT {
    MATCH (n)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
    RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
  } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
    AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
  daysInState: head([c IN [reduce(best = null, next IN COLLECT {
    MATCH (n)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
    RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
  } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
    AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | head([through IN [head([newest IN COLLECT {
    MATCH (n)<-[:ABOUT]-(told:Claim)
    WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt
    RETURN coalesce(told.statedAt, date(told.knownFrom)) AS day ORDER BY day DESC LIMIT 1
  } | CASE WHEN newest < $validAt THEN newest ELSE $validAt END])] | head([since IN COLLECT {
    MATCH (n)<-[:ABOUT]-(told:Claim {property: 'IPO_STATE', text: c.text})
    WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt AND told.validStart <= $validAt AND told.validEnd > $validAt AND told.promise IS NULL AND NOT EXISTS {
      MATCH (n)<-[:ABOUT]-(other:Claim {property: 'IPO_STATE'})
      WHERE other.knownStart <= $knownAt AND other.knownEnd > $knownAt AND other.validStart <= $validAt AND other.validEnd > $validAt AND other.promise IS NULL AND other.text <> c.text AND other.validStart > told.validStart
    }
    RETURN told.validFromLast AS day ORDER BY day LIMIT 1
  } WHERE since <= through | duration.inDays(since, through).days])])])
}} AS row
