import type { LetterTexts } from './texts.js';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const english: LetterTexts = {
  title: (when) => `Why you have the vakt on ${when}`,
  head: { from: 'From', to: 'To', date: 'Date' },
  sections: {
    answer: 'In short',
    vakt: 'The vakt',
    plan: 'The roster, and what was published',
    need: 'Why the vakt must be covered',
    otherwise: 'Why you: the roster without you on the vakt',
    rules: 'Rules that stand in the way',
    balance: 'Your load and the group’s',
    wishes: 'Your wishes',
    contact: 'Whom to turn to',
  },
  vakt: {
    line: 'Line',
    start: 'Begins',
    end: 'Ends',
    length: 'Lasts',
    id: 'Id of the vakt',
    at: (date, clock) => `${date}, ${clock}`,
    clockChange: (clockHours, realHours) =>
      `The clocks change during the vakt: they show ${clockHours}, but the vakt lasts ${realHours}.`,
  },
  plan: {
    period: 'Period',
    version: 'Version',
    status: 'Status',
    contentHash: 'Check code: who holds which vakt',
    inputHash: 'Check code: what the roster was made of',
    statuses: {
      draft: 'draft',
      proposed: 'out for comment',
      published: 'published',
      superseded: 'superseded by a newer one',
      'as-worked': 'as worked',
    },
    fromFile: 'The roster was read from a file, which does not tell whether and when it was published.',
    neverPublished: 'No roster of the period has been published.',
    publicationsTitle: 'Published for the period:',
    published: (number, at, notice) => `Version ${number}: published ${at}, ${notice}`,
    notice: (left, required) => `${days(left)} before the period; ${days(required)} are required.`,
    lateNotice: (left, required) =>
      left < 0
        ? `after the period had begun; ${days(required)} before are required.`
        : `${days(left)} before the period, fewer than the ${days(required)} required.`,
    hadVakt: 'You had the vakt in it.',
    hadNotVakt: 'You did not have the vakt in it.',
  },
  need: {
    requirements: {
      minimum:
        'The staffing plan asks for at least one doctor in this seat. If it is empty, that is a shortage, which is always reported.',
      ideal: 'The seat is wanted beyond the minimum: it may be empty, but then an aim is not reached.',
      extra: 'The seat is extra: it may be empty without being a shortage.',
      conditional:
        'The seat is needed only where another doctor on duty has nobody to call; then it is required.',
    },
    priority: (priority) =>
      `The line has priority ${priority}; with too few doctors, lines of the lowest number are filled first.`,
    helligdag: (name) => `The day is ${name}.`,
    hoursWithoutDoctor: (hours) =>
      `Without a doctor on the vakt, and all else as it is, the legevakt has ${hours} without an available doctor.`,
    stillCovered:
      'Without a doctor on this vakt the legevakt would still have an available doctor in those hours.',
  },
  price: {
    how: 'The period was planned again from this roster, by the same rules and with one thing decided beforehand: that you do not have this vakt. All else was free to move.',
    locked:
      'Whoever planned locked the vakt to you before the search began. The search could give it to nobody else.',
    impossible: 'It is proven that in no roster under these rules you do not have the vakt.',
    unknown:
      'No legal roster without you on the vakt was found in the time that was set aside. Nor was it proven that there is none.',
    withheld:
      'There are so few other doctors in the roster that the answer would show an absence or a wish of one of them, so it is left out. Whoever plans can see it.',
    notComparable: 'The roster itself breaks binding rules. No other roster can be held against it.',
    same: 'There is a roster without you on the vakt that is equally good in all that is weighed. The rules alone did not decide that the vakt became yours.',
    better: (place, then, now) =>
      `A roster without you on the vakt was found that is better: ${place} ${then} against ${now}. Take it up with whoever plans.`,
    worse: (place, then, now) =>
      `The best roster that was found without you on the vakt is worse: ${place} ${then} against ${now}.`,
    real: (bound, isFirstPlace) =>
      `This is certain: no roster without you on the vakt${isFirstPlace ? '' : ' that is as good in what goes before'} comes below ${bound}.`,
    uncertain: 'This is not certain: the difference lies within what is not proven.',
    caption: 'What becomes different, in the order in which it is weighed. Lowest is best.',
    columns: ['What is weighed', 'The roster', 'Without you on the vakt', 'Difference', 'How certain'],
    found: 'found',
    certain: 'certain',
    within: 'uncertain',
    orderNote: 'The uppermost difference decides; what is below counts only where all above is equal.',
    empty: 'In that roster the vakt is empty.',
    otherHolder: 'In that roster another doctor has the vakt.',
    changes: (vakter, doctors) =>
      `Beside this vakt, ${vakter === 1 ? 'one vakt changes' : `${vakter} vakter change`} hands, and ${doctors === 0 ? 'no other doctor has' : doctors === 1 ? 'one other doctor has' : `${doctors} other doctors have`} another roster.`,
    noChanges: 'No other vakt changes hands.',
    fewest: 'It is proven that no roster that is as good changes fewer vakter.',
    perhapsFewer: (least) =>
      `Of the rosters as good that were found, this is the one that changes fewest vakter. ${least === 0 ? 'Whether one as good can change fewer is not proven.' : `It is proven that one as good changes at least ${least === 1 ? 'one' : least} beside this one.`}`,
    more: (count) => `and ${count} more`,
    gained: (vakter) => `You would get instead: ${vakter}.`,
    lost: (vakter) => `You would also be free of: ${vakter}.`,
    ended: {
      proven: 'It is proven that no roster without you on the vakt is better than the one that was found.',
      iterations:
        'The search did the work that was set aside. A longer one may find a better roster where it says uncertain.',
      time: 'The search was stopped by the time. A longer one may find a better roster where it says uncertain.',
    },
  },
  rules: {
    intro: 'With the vakt without you and all else as it is, these binding rules would be broken:',
    none: 'No binding rule about you or the legevakt is broken by your not having the vakt alone, with all else as it is.',
    withheld: (count) =>
      count === 1
        ? 'One more breach is about other doctors and is not told here.'
        : `${count} more breaches are about other doctors and are not told here.`,
    others: (fit, all) =>
      all === 0
        ? 'There are no other doctors in the roster.'
        : `Other doctors in the roster: ${all}. Of the line’s pools and competent for the vakt: ${fit}. Absences, fritak, wishes and other vakter are left out of account.`,
    ownChoice: 'chosen by the program or the legevakt',
  },
  balance: {
    counts: (vakter, netter, helgVakter) =>
      `In the period you have ${vakter === 1 ? 'one vakt' : `${vakter} vakter`} in all. Nights: ${netter}. Weekend vakter: ${helgVakter}.`,
    countsNote:
      'A night is at least three hours between 00 and 06; a weekend at least three hours from Saturday 00 to Monday 00.',
    noGroup: 'You are in no group that shares vakter by a target.',
    explained:
      'The numbers are those of your own balance. The target is your part of the group’s vakter, less what you had too much (+) or too little (−) of before. Whole vakter seldom hit a target exactly: the column "In order" says how little and how much counts as even.',
    caption: (group, members) => `${group}, ${members} doctors`,
    columns: ['What is shared', 'You have', 'Your target', 'In order', 'From before'],
    groupColumns: ['Mean', 'Least–most'],
    vakter: 'Vakter in all',
    smallGroup:
      'The group is so small that its numbers would show what the others have, so they are left out.',
    inside: (measures) => `In order: ${measures}.`,
    above: (measures) => `You have more than what counts as even of: ${measures}.`,
    below: (measures) => `You have less than what counts as even of: ${measures}.`,
    yearCaption: (from, to) => `Your published rosters from ${from} to ${to}`,
    yearColumns: ['What is shared', 'You have had', 'Your share', 'Difference'],
  },
  wishes: {
    none: 'You have sent no wishes for this period.',
    kinds: { cannot: 'Cannot', 'rather-not': 'Rather not', 'would-like': 'Would like' },
    parts: { dag: 'day', kveld: 'evening', natt: 'night' },
    strength: (strength) => `strength ${strength} of 3`,
    lines: (lines) => `line ${lines}`,
    met: 'Met.',
    metBy: (vakter) => `Met: ${vakter}.`,
    refused: 'Not met.',
    refusedBy: (vakt) => `Not met: you have ${vakt}.`,
    seeAbove: 'That is this vakt; the reason is above.',
    locked: 'Whoever planned has locked it.',
    noVakt: 'The period has no vakt that the wish is about.',
    nobodyElse: 'No other doctor could have had it without breaking a binding rule, with all else as it is.',
    withheld:
      'There are so few other doctors on whom it could rest that the reason would show something of one of them, so it is left out.',
    rules: (titles) => `Binding rules stood in the way: ${titles}.`,
    othersRules: 'Binding rules stood in the way; they are about other doctors and are not told here.',
    worse: (place, by) =>
      `The cheapest change, with all else as it is, makes the roster worse in ${place}: ${by} more.`,
    notWorse:
      'With all else as it is, it could have been met without a worse roster. Take it up with whoever plans.',
    weighed:
      'Wishes are weighed after empty vakter and fair shares, unless the legevakt has put them higher. "Cannot" is required.',
  },
  contact: [
    'Talk first to whoever plans at the legevakt: ask for the vakt to be tried on another doctor, or ask for a swap.',
    'If you do not agree, the tillitsvalgte can take the matter up. Bring the letter: the check codes show which roster it is about.',
    'The letter was made by Vaktplan from the roster and the rules that the roster was made by. It is no legal judgement. It names no other doctor; absences, fritak and wishes of others may lie behind the answer, but only where there are at least three others.',
  ],
};
