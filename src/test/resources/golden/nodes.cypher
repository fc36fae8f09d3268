UNWIND $p4 AS id
OPTIONAL MATCH (n:Node {id: id})
WHERE coalesce(n.knownStart, n.knownFrom, $knownAt) <= $knownAt
RETURN {node: CASE WHEN n IS NOT NULL THEN CASE n.type
  WHEN 'Acquisition' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Claim' THEN {
    type: n.type,
    e_subject: head(COLLECT {
      MATCH (n)-[:ABOUT]->(n1)
      WITH n1 ORDER BY n1.id LIMIT 1
      RETURN CASE n1.type
        WHEN 'Rocket' THEN {
          type: n1.type,
          id: n1.id,
          propellant: n1.propellant
        }
        ELSE {
          type: n1.type,
          id: n1.id
        }
      END
    }),
    id: n.id + coalesce('@recordedTo=' + toString(n.recordedTo), ''),
    quote: n.quote
  }
  WHEN 'Company' THEN {
    type: n.type,
    e_key: COLLECT {
      MATCH (n)-[r2:MAKES]->(n2:Rocket)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
      WITH DISTINCT n2
      WITH n2, n2.foldedName AS n2k0
      ORDER BY n2k0 IS NULL, n2k0, n2.id
      RETURN {
        name: n2.name
      }
    },
    e_key2: COLLECT {
      MATCH (n)-[r3:MAKES]->(n3:Rocket)
      WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
      WITH DISTINCT n3
      WITH n3, n3.foldedName AS n3k0
      ORDER BY n3k0 IS NULL, n3k0, n3.id
      RETURN {
        e_missions: {
          totalCount: COUNT {
            MATCH (n3)<-[r4:LAUNCHED_ON]-(n4:Mission)
            WHERE r4.knownStart <= $knownAt AND r4.knownEnd > $knownAt AND r4.validStart <= $validAt AND r4.validEnd > $validAt
            RETURN DISTINCT n4
          }
        },
        id: n3.id
      }
    },
    id: n.id,
    name: n.name,
    country: n.country
  }
  WHEN 'Constellation' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Contract' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Crew' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'FundingRound' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Industry' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'IpoProcess' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'LaunchSite' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Market' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Mission' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Person' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Policy' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Product' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Region' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Rocket' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Source' THEN {
    type: n.type,
    e_retoldBy: COLLECT {
      MATCH (n)<-[:DERIVED_FROM]-(n5:Source)
      WITH DISTINCT n5
      WITH n5, toLower(n5.title) AS n5k0
      ORDER BY n5k0 IS NULL, n5k0, n5.id
      RETURN {
        id: n5.id
      }
    },
    id: n.id,
    title: n.title,
    tier: n.tier
  }
  ELSE {
    type: n.type,
    id: n.id + coalesce('@recordedTo=' + toString(n.recordedTo), '')
  }
END END} AS row
