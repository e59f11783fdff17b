import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import type { Fact } from '../../src/facts/fact.js';
import type { AgreementCheck, Surroundings } from '../../src/retrieval/agreement/check.js';
import { AGREEMENT_CHECKS } from '../../src/retrieval/agreement/index.js';
import type { Pair } from '../../src/retrieval/pair.js';
import { makePair } from './make-pair.js';

const FOLDER = new URL('../../src/retrieval/agreement/', import.meta.url);
/** An entry of a FAQ: no roles, and asked in three ways. */
const FAQ = {
  reviewed: true,
  roles: {},
  questions: ['How do I transfer money?', 'Can I send money to a friend?', 'I want to move money'],
};
const MEETING: Partial<Fact> = {
  kind: 'event',
  roles: { who: ['Marit Solheim'], what: ['met'], whom: ['Henrik Dalgaard'], when: ['3 May'] },
};
const SENTENCE: Partial<Fact> = { reviewed: false };

/** What a reviewed fact says in its roles, and the questions that somebody wrote down for it. */
const HOSTING: Partial<Fact> = {
  kind: 'plan',
  entities: ['norland'],
  roles: { who: ['Norland'], what: ['will host'], where: ['Norland'] },
  questions: ['Is Norland in charge of the venue?'],
};
const NAMED = { aliases: [], roles: [], demonyms: [], metonyms: [] };
const ENTITIES: readonly Entity[] = [
  { ...NAMED, id: 'norland', name: 'Norland', kind: 'country', demonyms: ['Norlanders'], metonyms: ['Havnby'] },
  { ...NAMED, id: 'sudria', name: 'Sudria', kind: 'country' },
  { ...NAMED, id: 'solheim', name: 'Marit Solheim', kind: 'person', roles: ['Norland’s envoy'] },
];

function objection(name: string, question: string, statement: string, more: Partial<Fact>): string | null {
  const check = AGREEMENT_CHECKS.find((each) => each.name === name);
  if (check === undefined) throw new Error(`no check is called ${name}`);
  const { pair, surroundings } = makePair(question, statement, more, ENTITIES);
  return disagreementOf(check, pair, surroundings);
}

/** As a question's contenders are judged: a check that the question does not concern is not asked. */
function disagreementOf(check: AgreementCheck, pair: Pair, surroundings: Surroundings): string | null {
  return check.concerns?.(pair.question) === false ? null : check.disagreement(pair, surroundings);
}

test('every check is a file of its name in the list', () => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !['index.ts', 'check.ts'].includes(file))
    .map((file) => file.replace(/\.ts$/u, ''));
  expect(AGREEMENT_CHECKS.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(AGREEMENT_CHECKS.map((check) => [check.name, check] as const))(
  '%s has nothing against a question without content',
  (_, check) => {
    const { pair, surroundings } = makePair('🙂', 'Marit Solheim met Henrik Dalgaard on 3 May.', MEETING);
    expect(disagreementOf(check, pair, surroundings)).toBeNull();
  },
);

describe('a near miss is refused, in words that complete "The briefing doesn\'t …"', () => {
  test.each([
    [
      'names',
      'Who did Solheim meet in Beijing?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'mention Beijing',
    ],
    ['numbers', 'Who met on 4 May?', 'Marit Solheim met Henrik Dalgaard on 3 May.', MEETING, 'say this of 4'],
    [
      'unnamed',
      'Who is the captain of the Heron?',
      'The captain of the Heron refused to speak.',
      { ...SENTENCE, roles: { who: ['Heron'] } },
      'give the name',
    ],
    [
      'unnamed',
      'In which country was Tamsen ambassador?',
      'The former ambassador Ruth Tamsen has refused to concede.',
      { ...SENTENCE, roles: { who: ['Ruth Tamsen'] } },
      'give the name',
    ],
    [
      'unnamed',
      'Which judge of the labour court ruled on the strike?',
      'A labour court refused to forbid the strike.',
      SENTENCE,
      'give the name',
    ],
    ['common-words', 'How is it going for us?', 'Norland will host the talks.', HOSTING, 'speak of this'],
    ['unsaid-agents', 'Who burnt the sheds?', 'Two sheds were then burnt in Daro.', SENTENCE, 'say who did this'],
    [
      'phases',
      'When does the curfew end?',
      'A curfew has been in force since Sunday.',
      SENTENCE,
      'say when this would end',
    ],
    ['phases', 'When did the repair begin?', 'The repair will end on Friday.', SENTENCE, 'say when this would begin'],
    ['counted-thing', 'How many sick boats came?', 'Some 40 pumps came.', SENTENCE, 'say how many boats'],
    ['numbers', 'How do I move 500 pounds?', 'Transfers over 90 pounds.', FAQ, 'say this of 500'],
    ['counted-thing', 'How many boats came?', 'Some 40 pumps came from the north.', SENTENCE, 'say how many boats'],
    [
      'asked-role',
      'Where did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say where Marit Solheim met Henrik Dalgaard',
    ],
    [
      'asked-role',
      'In which year did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'give the year in which Marit Solheim met Henrik Dalgaard',
    ],
    ['asked-role', 'How old is Marit Solheim?', 'Marit Solheim met Henrik Dalgaard on 3 May.', MEETING, 'give an age'],
    [
      'filler-kind',
      'What are the names of the people who died?',
      'Nine people died in the flood.',
      SENTENCE,
      'give the name',
    ],
    [
      'opposites',
      'Why did the prices increase?',
      'The prices fell because of the thaw.',
      SENTENCE,
      'say “increase” here',
    ],
    [
      'denials',
      'Which people were never asked?',
      'The people of the town were asked.',
      SENTENCE,
      'say what was not so',
    ],
    [
      'denials',
      'Who did Solheim not meet?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      { ...MEETING, questions: ['Who did Solheim meet?'] },
      'say what was not so',
    ],
    [
      'names',
      'Did Norland host the talks in Havnby?',
      'Norland will host the next round of talks.',
      HOSTING,
      'say this of Havnby',
    ],
    [
      'places',
      'Did Solheim meet Dalgaard in Norland?',
      'Marit Solheim met Henrik Dalgaard, Norland’s president.',
      { ...MEETING, entities: ['norland'] },
      'say that this was in Norland',
    ],
    [
      'subjects',
      'Will Sudria host the next round of talks?',
      'Norland will host the next round of talks with Sudria.',
      { ...HOSTING, entities: ['norland', 'sudria'] },
      'say this of Sudria',
    ],
    [
      'order',
      'Will Norland host the last round of talks?',
      'Norland will host the next round of talks.',
      HOSTING,
      'say this of the last round',
    ],
    [
      'order',
      'Did Solheim meet Dalgaard twice?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say this of twice',
    ],
    [
      'times',
      'Did Solheim meet Dalgaard last month?',
      'Marit Solheim met Henrik Dalgaard last week.',
      MEETING,
      'say this of last month',
    ],
    [
      'times',
      'Did Solheim meet Dalgaard yesterday?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say this of yesterday',
    ],
    [
      'times',
      'Did Solheim meet Dalgaard in May?',
      'Marit Solheim met Henrik Dalgaard on 3 June.',
      MEETING,
      'say this of may',
    ],
    [
      'tense',
      'Will Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say what will be',
    ],
    [
      'order',
      'Did Solheim meet Dalgaard again?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say this of again',
    ],
    [
      'asked-role',
      'With whom did Marit Solheim hold talks?',
      'Marit Solheim held talks.',
      { kind: 'event', roles: { who: ['Marit Solheim'], what: ['held talks'] } },
      'say who',
    ],
    ['asked-role', 'Why did Dalgaard leave?', 'Henrik Dalgaard left the room.', {}, 'say why'],
    [
      'unsaid-words',
      'Did Solheim know Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say “know” here',
    ],
    [
      'unsaid-words',
      'Did Dalgaard leave?',
      'Henrik Dalgaard visited Bonn.',
      { roles: { who: ['Henrik Dalgaard'], what: ['visited Bonn'] } },
      'say “leave” here',
    ],
    [
      'unsaid-words',
      'What is the salary of Marit Solheim?',
      'Marit Solheim has a job in the council.',
      { roles: { who: ['Marit Solheim'], what: ['has a job'] } },
      'say “salary” here',
    ],
    [
      'unsaid-words',
      'Who solved the dispute?',
      'The dispute remains.',
      { questions: ['What is not solved yet?'], roles: { who: ['the dispute'], what: ['remains'] } },
      'say “solved” here',
    ],
    [
      'order',
      'Who was host before Norland?',
      'Norland will host the next round of talks.',
      HOSTING,
      'say what was before Norland',
    ],
    [
      'order',
      'Which country will host the round after the one in Norland?',
      'Norland will host the next round of talks.',
      HOSTING,
      'say what was after the one in Norland',
    ],
    [
      'modifiers',
      'Does Norland have a nuclear program?',
      'Norland has a ballistic missile program.',
      { roles: { who: ['Norland'], what: ['has a ballistic missile program'] } },
      'say this of the nuclear program',
    ],
    [
      'opposites',
      'Which disputes did they resolve?',
      'Disputes between Norland and Sudria remain.',
      { questions: ['Which disputes are unresolved?'] },
      'say “resolve” here',
    ],
    [
      'unsaid-words',
      'Is Solheim the prime minister?',
      'Marit Solheim is the head of the council.',
      { roles: { who: ['Marit Solheim'], what: ['is the head of the council'] } },
      'say “prime” here',
    ],
    [
      'unsaid-words',
      'Did Solheim phone Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say “phone” here',
    ],
    [
      'unsaid-words',
      'Did Solheim secretly meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'say “secretly” here',
    ],
    [
      'unsaid-words',
      'Who is Solheim’s deputy?',
      'Marit Solheim is the head of the council.',
      { roles: { who: ['Marit Solheim'], what: ['is the head of the council'] } },
      'say “deputy” here',
    ],
    [
      'unsaid-words',
      'What is Solheim’s salary?',
      'Marit Solheim has a job in the council.',
      { roles: { who: ['Marit Solheim'], what: ['has a job'] } },
      'say “salary” here',
    ],
    [
      'unsaid-words',
      'Did Norland launch missiles?',
      'Norland has a missile program.',
      { roles: { who: ['Norland'], what: ['has a missile program'] }, questions: ['Are rockets part of it?'] },
      'say “launch” here',
    ],
    [
      'unsaid-words',
      'When will the talks end?',
      'Norland will host the next round of talks this week.',
      { ...HOSTING, time: 'this week' },
      'say “end” here',
    ],
    [
      'phrasal-verbs',
      'Why did the envoys give up?',
      'The envoys of Norland are driven by worries.',
      { roles: { who: ['the envoys'], why: ['worries'] } },
      'say “give up” here',
    ],
    [
      'judgements',
      'Is Marit Solheim a good envoy?',
      'Marit Solheim is the envoy of Norland.',
      { roles: { who: ['Marit Solheim'], what: ['is the envoy of Norland'] } },
      'say “good” here',
    ],
    [
      'asked-role',
      'Who solved the disputes?',
      'Significant disputes remain.',
      { kind: 'issue', roles: { who: ['significant disputes'], what: ['remain'] } },
      'say who',
    ],
    [
      'asked-role',
      'Who does Marit Solheim report to?',
      'Marit Solheim is the envoy of Norland.',
      { roles: { who: ['Marit Solheim'], what: ['is the envoy of Norland'] } },
      'say who',
    ],
    [
      'asked-role',
      "What's the time in Norland?",
      'Norland will host the next round of talks this week.',
      { ...HOSTING, roles: { ...HOSTING.roles, when: ['this week'] } },
      'give the time in which Norland will host',
    ],
    [
      'offices',
      'Who is the supreme leader of Norland?',
      'Marit Solheim is the head of the supreme council of Norland.',
      { roles: { who: ['Marit Solheim'], what: ['is the head of the supreme council of Norland'] } },
      'name the leader of Norland',
    ],
    [
      'order',
      'Has Norland hosted talks before?',
      'Norland will host the next round of talks.',
      { ...HOSTING, questions: ['Will Norland host the talks?'] },
      'say what was before',
    ],
    [
      'subjects',
      'Is Sudria stabilizing its landscape?',
      'Norland seeks talks with Sudria to stabilize its landscape.',
      {
        entities: ['norland', 'sudria'],
        roles: { who: ['Norland'], what: ['seeks talks with'], whom: ['Sudria'], why: ['to stabilize its landscape'] },
      },
      'say this of Sudria',
    ],
    [
      'judgements',
      'Which of the envoys is more important?',
      'Marit Solheim is an important envoy of Norland.',
      { roles: { who: ['Marit Solheim'], what: ['is an important envoy of Norland'] } },
      'say “more” here',
    ],
    [
      'sayings',
      'What did Solheim say about wages?',
      'Marit Solheim met the owners about wages.',
      SENTENCE,
      'report what was said about this',
    ],
    [
      'asked-role',
      'How long is the tunnel?',
      'The tunnel costs 18 million crowns.',
      { ...SENTENCE, roles: { howMany: ['18 million crowns'] } },
      'give a length',
    ],
    [
      'asked-role',
      'By how much were the exams put off?',
      'The exams were put off in good time.',
      SENTENCE,
      'give a number for this',
    ],
    [
      'denials',
      'Why did the talks not end at once?',
      'The talks ended at once because of the flood.',
      SENTENCE,
      'say what was not so',
    ],
    [
      'common-words',
      'How likely is peace by the end of the year?',
      'The agreement dates from 2015.',
      { roles: { who: ['the agreement'], when: ['2015'] }, questions: ['From what year does it date?'] },
      'speak of this',
    ],
  ] as const)('%s: “%s”', (name, question, statement, more, says) => {
    expect(objection(name, question, statement, more)).toBe(says);
  });
});

describe('a question that agrees is let through', () => {
  test.each([
    [
      'unnamed',
      'Who is the governor?',
      'Governor Teresa Maldano declared a state of emergency.',
      { ...SENTENCE, roles: { who: ['Governor Teresa Maldano'] } },
      'a name beside the office',
    ],
    [
      'unnamed',
      'Which theory explains this?',
      'The theory of tides explains this.',
      SENTENCE,
      'not every kind of thing bears a name',
    ],
    [
      'unnamed',
      'What did the minister have to apologise for?',
      'The minister had to apologise for saying that dams can crack.',
      SENTENCE,
      'what somebody did is asked for, not who it is',
    ],
    [
      'asked-role',
      'How long is the tunnel?',
      'A tunnel of 18 kilometres has to be driven under the hills.',
      { ...SENTENCE, roles: { howMany: ['18 kilometres'] } },
      'a distance is a length',
    ],
    [
      'asked-role',
      'How long is the meeting?',
      'The meeting takes ninety minutes.',
      { ...SENTENCE, roles: { when: ['ninety minutes'] } },
      'so is a time, in whatever words',
    ],
    [
      'asked-role',
      'How much time did the staff get?',
      'The staff had to leave within 48 hours.',
      { ...SENTENCE, roles: { when: ['48 hours'] } },
      'time is told by a duration',
    ],
    [
      'asked-role',
      'By how much were the exams put off?',
      'The exams were put off by two weeks.',
      { ...SENTENCE, roles: { when: ['two weeks'] } },
      'so is a delay',
    ],
    [
      'asked-role',
      'Why is the river higher at this time of year?',
      'The river swells at this time because of snowmelt.',
      SENTENCE,
      'no year is asked for',
    ],
    [
      'asked-role',
      'At what hour does the last train run?',
      'The last train runs at 7 in the evening.',
      { ...SENTENCE, roles: { when: ['7 in the evening'] } },
      'an hour of the evening is one',
    ],
    [
      'modifiers',
      'How many of the bigger union agreed?',
      'Of the larger union 71 percent agreed.',
      SENTENCE,
      'which of two is meant may be said in other words',
    ],
    [
      'modifiers',
      'number prisoners released',
      'The government released 40 political prisoners.',
      SENTENCE,
      'what is counted is not of the kind “number”',
    ],
    [
      'sayings',
      'What does the firm offer to do?',
      'The firm offers to try the men at home.',
      SENTENCE,
      'whoever offers something is not reported to say so',
    ],
    [
      'denials',
      'Why was the matter not settled by the act?',
      'That obstacle fell away with the act, although it covers only objects of the state.',
      SENTENCE,
      'a reason may be given in words that deny nothing',
    ],
    [
      'denials',
      'Why don’t families leave at night?',
      'Families wait for morning because they fear the road.',
      SENTENCE,
      'that families wait does not say that they leave',
    ],
    [
      'opposites',
      'What will people be allowed to do?',
      'Residents will be permitted to farm, which is forbidden elsewhere.',
      SENTENCE,
      'it says the same, too',
    ],
    [
      'opposites',
      'How long did ships wait at the end of April?',
      'In the last week of April ships waited nine days, the longest since the strike began.',
      SENTENCE,
      'the end of a month ends nothing',
    ],
    [
      'names',
      'What mistake did Minister Fonoti admit?',
      'Fonoti admitted that it had been a mistake to depend on one line.',
      SENTENCE,
      'an office before a name is no part of it',
    ],
    ['common-words', 'Who hosts them?', 'Norland will host the talks.', HOSTING, 'one telling word is enough'],
    ['unsaid-agents', 'Who burnt the sheds?', 'The sheds were burnt by men in masks.', SENTENCE, 'by whom'],
    ['unsaid-agents', 'Who burnt the sheds?', 'Men in masks burnt the sheds.', SENTENCE, 'they did it'],
    ['phases', 'When did the strike start?', 'They have been on strike since 3 May.', SENTENCE, 'since when'],
    ['phases', 'When does the curfew end?', 'The curfew lasts until Sunday.', SENTENCE, 'until when'],
    [
      'modifiers',
      'Why are exporters happy about the weak crown?',
      'Exporters welcomed the weaker crown.',
      SENTENCE,
      'another form of the same word',
    ],
    [
      'opposites',
      'What if the talks do not succeed?',
      'There will be consequences should the talks fail.',
      SENTENCE,
      'what is denied is the opposite of the opposite',
    ],
    [
      'offices',
      'Where will Norland’s negotiators meet?',
      'Norland will host the talks.',
      HOSTING,
      'whoever negotiates for a country is that country',
    ],
    [
      'sayings',
      'What do the meetings say about Norland’s diplomacy?',
      'The meetings mark a change in the diplomacy of Norland.',
      { kind: 'assessment', entities: ['norland'], roles: { who: ['the meetings'], what: ['mark a change'] } },
      'meetings do not speak, they show',
    ],
    [
      'times',
      'Who met Dalgaard on the last day of May?',
      'Marit Solheim met Henrik Dalgaard on 31 May.',
      MEETING,
      '“the last day of May” is a date',
    ],
    [
      'order',
      'Who met Dalgaard the previous week?',
      'Marit Solheim met Henrik Dalgaard last week.',
      MEETING,
      'a week is a time, not a rank',
    ],
    [
      'order',
      'When do they meet again?',
      'Norland and Sudria will meet for the next round this week.',
      {},
      'whoever meets a next time meets again',
    ],
    [
      'order',
      'What was the name of the host again?',
      'Norland will host the talks.',
      HOSTING,
      'it asks to be told again',
    ],
    [
      'order',
      'What is Norland after?',
      'Norland has the goal of peace.',
      { roles: { who: ['Norland'], what: ['has the goal of peace'] } },
      'it asks for what it wants',
    ],
    [
      'sayings',
      'What does Norland think of the talks?',
      'Norland views the talks as essential.',
      { kind: 'position', entities: ['norland'], roles: { who: ['Norland'], what: ['views the talks as essential'] } },
      'a position is what somebody thinks',
    ],
    [
      'asked-role',
      'Norland’s envoy met Dalgaard, who was that?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'the office is given, the name is not',
    ],
    ['asked-role', 'Where does Norland stand?', 'Norland is for peace.', MEETING, 'no place is asked for'],
    [
      'unsaid-words',
      'Where in the region did Norland host talks?',
      'Norland will host the next round of talks.',
      HOSTING,
      '“where in the region” is “where”',
    ],
    [
      'unsaid-words',
      'Is Norland expected to act as the host of talks?',
      'Norland will host the next round of talks.',
      HOSTING,
      'some words say little',
    ],
    [
      'names',
      'When did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'both names are there',
    ],
    [
      'names',
      'Which city did the Italian army reach?',
      'The army of Italy reached the city.',
      SENTENCE,
      'a form of the same name',
    ],
    ['names', 'Did Sheik Omar come?', 'In the end Sheikh Omar came.', SENTENCE, 'another spelling of the same name'],
    [
      'names',
      'What does law in the EU need?',
      'Law in the European Union needs a basis.',
      SENTENCE,
      'the letters stand for the words',
    ],
    [
      'numbers',
      'Who met on the 3rd of May?',
      'Marit Solheim met Henrik Dalgaard on the third of May.',
      SENTENCE,
      'ordinals agree however written',
    ],
    [
      'counted-thing',
      'How many pumps came?',
      'Some 40 pumps came from the north.',
      SENTENCE,
      'the counted thing is there',
    ],
    [
      'asked-role',
      'When did Solheim meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'the role is filled',
    ],
    [
      'asked-role',
      'Where did the boats go?',
      'The boats went north at dawn.',
      SENTENCE,
      'tags do not find every place',
    ],
    [
      'opposites',
      'Why did the prices increase?',
      'The prices increased because of the thaw.',
      SENTENCE,
      'the same word',
    ],
    ['denials', 'Which people were never asked?', 'The people of the town were never asked.', SENTENCE, 'both deny'],
    [
      'denials',
      'What is not solved yet?',
      'The dispute remains.',
      { questions: ['What is not solved yet?'] },
      'somebody wrote it down just so',
    ],
    ['places', 'Who will meet in Norland?', 'Norland will host the next round.', HOSTING, 'the fact puts it there'],
    ['places', 'Who takes in the Norlanders?', 'Norland will host the next round.', HOSTING, 'people are no place'],
    [
      'subjects',
      'Did Norland meet Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'an envoy acts for the country',
    ],
    [
      'subjects',
      'Did Dalgaard meet Solheim?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'who is met, meets',
    ],
    [
      'numbers',
      'How do I move 500 pounds?',
      'Transfers.',
      FAQ,
      'an entry of a FAQ has no number, so it is the case at hand',
    ],
    ['names', 'How do I move money to Solheim?', 'Transfers.', FAQ, 'nor a name'],
    [
      'unsaid-words',
      'How do I move savings abroad?',
      'Transfers.',
      FAQ,
      'what three wordings do not say, a fourth may',
    ],
    [
      'asked-role',
      'Who rejected the plan?',
      'The committee rejected the plan.',
      {},
      'without roles, anybody may be who',
    ],
    [
      'asked-role',
      'Why did the committee reject it?',
      'The committee rejected it because of the price.',
      {},
      'a reason may be there',
    ],
    ['tense', 'Will Norland host the talks?', 'Norland will host the talks.', HOSTING, 'a plan is of what will be'],
    [
      'times',
      'Did Solheim meet Dalgaard the past week?',
      'Marit Solheim met Henrik Dalgaard last week.',
      MEETING,
      'the same by another word',
    ],
    [
      'subjects',
      'Where will Sudria hold its next talks?',
      'Norland will host the next round of talks with Sudria.',
      { ...HOSTING, entities: ['norland', 'sudria'] },
      'it does something else',
    ],
    [
      'order',
      'Does Norland want to host first?',
      'Norland will host the next round.',
      HOSTING,
      'a rank that belongs to no thing',
    ],
    [
      'times',
      'Did Solheim meet Dalgaard last week?',
      'Marit Solheim met Henrik Dalgaard last week.',
      MEETING,
      'the same week',
    ],
    [
      'modifiers',
      'Is the big program of Norland a missile program?',
      'Norland has a ballistic missile program.',
      { roles: { who: ['Norland'], what: ['has a ballistic missile program'] } },
      '“big” tells nothing apart',
    ],
    [
      'opposites',
      'Is the dispute resolved?',
      'Disputes between Norland and Sudria remain.',
      { questions: ['Which disputes are unresolved?'] },
      'who asks so wants to hear no',
    ],
    ['unsaid-words', 'Is the venue in Norland?', 'Norland will host the next round.', HOSTING, 'an example says so'],
    [
      'unsaid-words',
      'What is the big news about Norland?',
      'Norland will host the next round.',
      HOSTING,
      'such words are in any question',
    ],
    [
      'unsaid-words',
      'Will Norland host the negotiation?',
      'Norland will host the talks.',
      HOSTING,
      'a word used alike says it',
    ],
    [
      'unsaid-words',
      'Did Solheim meet or phone Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      MEETING,
      'of two one will do',
    ],
    [
      'unsaid-words',
      'Did Solheim phone Dalgaard?',
      'Marit Solheim met Henrik Dalgaard on 3 May.',
      SENTENCE,
      'a sentence that nobody reviewed is judged by its signals',
    ],
  ] as const)('%s: “%s” against “%s”', (name, question, statement, more, _because) => {
    expect(objection(name, question, statement, more)).toBeNull();
  });
});
