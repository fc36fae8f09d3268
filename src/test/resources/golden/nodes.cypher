UNWIND $p4 AS id
OPTIONAL MATCH (n:Node {id: id})
RETURN {node: CASE WHEN n IS NOT NULL THEN CASE n.type
  WHEN 'Mission' THEN {
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
  WHEN 'IpoProcess' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Company' THEN {
    type: n.type,
    id: n.id,
    name: n.name,
    country: n.country,
    e_key: COLLECT {
      MATCH (n)-[r1:MAKES]->(n1:Rocket)
      WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
      WITH DISTINCT n1
      WITH n1, n1.name AS n1k0
      ORDER BY n1k0 IS NULL, n1k0, n1.id
      RETURN {
        name: n1.name
      }
    },
    e_key2: COLLECT {
      MATCH (n)-[r2:MAKES]->(n2:Rocket)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
      WITH DISTINCT n2
      WITH n2, n2.name AS n2k0
      ORDER BY n2k0 IS NULL, n2k0, n2.id
      RETURN {
        id: n2.id,
        e_missions: {
          totalCount: COUNT {
            MATCH (n2)<-[r3:LAUNCHED_ON]-(n3:Mission)
            WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
            RETURN DISTINCT n3
          }
        }
      }
    }
  }
  WHEN 'Policy' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Market' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Industry' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Constellation' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Rocket' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Product' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Claim' THEN {
    type: n.type,
    id: n.id,
    quote: n.quote,
    e_subject: head(COLLECT {
      MATCH (n)-[:ABOUT]->(n4:Entity)
      WITH n4 ORDER BY n4.id LIMIT 1
      RETURN CASE n4.type
        WHEN 'Rocket' THEN {
          type: n4.type,
          id: n4.id,
          propellant: n4.propellant
        }
        ELSE {
          type: n4.type,
          id: n4.id
        }
      END
    })
  }
  WHEN 'Source' THEN {
    type: n.type,
    id: n.id,
    title: n.title,
    tier: n.tier,
    e_retoldBy: COLLECT {
      MATCH (n)<-[:DERIVED_FROM]-(n5:Source)
      WITH DISTINCT n5
      WITH n5, n5.title AS n5k0
      ORDER BY n5k0 IS NULL, n5k0, n5.id
      RETURN {
        id: n5.id
      }
    }
  }
  WHEN 'LaunchSite' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Region' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  WHEN 'Person' THEN {
    type: n.type,
    id: n.id,
    name: n.name
  }
  ELSE {
    type: n.type,
    id: n.id
  }
END END} AS row
