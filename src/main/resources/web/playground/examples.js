import poundOrKilogram from './examples/pound-or-kilogram.graphql';
import chineseName from './examples/chinese-name.graphql';
import costLadder from './examples/cost-ladder.graphql';
import satelliteCounts from './examples/satellite-counts.graphql';
import constellationProgress from './examples/constellation-progress.graphql';
import listingPipeline from './examples/listing-pipeline.graphql';
import withdrawnListings from './examples/withdrawn-listings.graphql';
import listingRule from './examples/listing-rule.graphql';
import moneyRaised from './examples/money-raised.graphql';
import acquisitions from './examples/acquisitions.graphql';
import contractsAndBacklog from './examples/contracts-and-backlog.graphql';
import policySupport from './examples/policy-support.graphql';
import impactOfFailure from './examples/impact-of-failure.graphql';
import howConnected from './examples/how-connected.graphql';
import launchRecords from './examples/launch-records.graphql';
import sanctionsExposure from './examples/sanctions-exposure.graphql';
import whoDisagrees from './examples/who-disagrees.graphql';
import commitmentsKept from './examples/commitments-kept.graphql';
import sideBySide from './examples/side-by-side.graphql';
import whatChanged from './examples/what-changed.graphql';

const texts = [
  poundOrKilogram,
  chineseName,
  costLadder,
  satelliteCounts,
  constellationProgress,
  listingPipeline,
  withdrawnListings,
  listingRule,
  moneyRaised,
  acquisitions,
  contractsAndBacklog,
  policySupport,
  impactOfFailure,
  howConnected,
  launchRecords,
  sanctionsExposure,
  whoDisagrees,
  commitmentsKept,
  sideBySide,
  whatChanged,
];

/** The queries of src/docs/questions.md in its order, each with its question. DocExamplesTest runs them and compares the two. */
export const examples = texts.map((query) => ({ question: query.slice(2, query.indexOf('\n')), query }));
