/** What clinics advertise, and honest texts that use the same words. */
import { lead, leads, testEdges } from './support/lint-edges.js';

testEdges({
  'claims/absolute-safety': [
    ...leads(
      'A firmer body without any of the dangers.',
      'There is no chance of a bad reaction.',
      'No needles, no pain, no worries.',
      'White teeth with zero sensitivity.',
    ),
    [
      'a word of caution',
      lead('There is a small chance of an allergic reaction. If there is no pain, no gel is needed.'),
    ],
  ],
  'claims/plain-safety': [
    ...leads('It is quick, easy and painless.', 'Come to our painless dentists.'),
    ['what does not hurt', lead('The scan is quick and painless.')],
  ],
  'claims/cure-or-guarantee': [
    ...leads(
      'Say hello to fuller hair.',
      'Enjoy perfect vision.',
      'You will walk out of our clinic pain-free.',
      'It melts the kilos away.',
      'Watch the weight drop off.',
      'Veins vanish and never return.',
      'Implants last a lifetime.',
      'A smile for life.',
      'We get to the root of your problem.',
      'It treats the cause, not the symptoms.',
      'It reverses snoring at its source.',
      'Thousands have regained their lives.',
      'It gives you your life back.',
      'It works where everything else has failed.',
      'One session is all it takes.',
      'With instant energy.',
      'You will see a huge improvement.',
      'It takes ten years off.',
      'Look and feel your best.',
      'It kills nail fungus permanently.',
      'Fix your knee without surgery.',
      'Lose 10 kg in four weeks.',
      'Regrow your cartilage.',
      'Your back pain will be history.',
      'It puts an end to back pain.',
      'You will not regret it.',
      'Suitable for all patients.',
      'Our test has pinpoint accuracy.',
      'New hope where medicine has given up.',
      'Keep it off for life.',
      'It permanently removes hair.',
      'You can avoid surgery altogether.',
      'The body that you have always wanted.',
      'It frees you from pain.',
      'It stops arthritis in its tracks.',
      'We treat it so that it never comes back.',
      'It gives you peace of mind.',
      'It slows ageing.',
      'A diet that really works.',
      'We do more than just treating the symptoms: we treat the cause, not just the symptoms.',
    ),
    [
      'the same words about other things',
      lead(
        'You need to take the tablets for life. Asthma can last a lifetime, and some people have thoughts of taking their life. ' +
          'A nerve can be numb permanently. To guarantee your appointment, ring us. Our guarantee covers faults. The plate is fixed to the bone. It clearly did not help permanently. ' +
          'It is for people who have given up smoking. Tell us if you lose 5 kg in a month.',
      ),
    ],
    [
      'the same promises, denied',
      lead(
        'Implants do not last a lifetime. It is not suitable for all patients. No test is 100% accurate. ' +
          'Nobody can say that you will not regret it. No treatment at present has been proven to do it.',
      ),
    ],
  ],
  'claims/universal-comparison': [
    ...leads(
      'A safer alternative to tablets.',
      'It is as safe as a haircut.',
      'Our dentists are the best in the region.',
      'The most trusted name in town.',
      'With the highest success rates.',
      'Our unique method.',
      'The fastest way to lose weight.',
      'It is a game changer.',
      'With our latest lasers.',
      'It beats surgery.',
      'The very best chance of a baby.',
      'In the hands of our master surgeons.',
      'The smart choice.',
      'Regarded as one of the best in town.',
      'We treat more people than anyone else.',
      'One of the safest methods in the world.',
    ),
    [
      'the same words about other things',
      lead(
        'We make it as safe as possible. There may be a safer alternative for you. The easiest way to take it is with food. ' +
          'Our surgeons will tell you.',
      ),
    ],
  ],
  'claims/anecdote': [
    ...leads(
      'Our patients trust us.',
      'Thousands of patients have benefited.',
      'The treatment everybody is talking about.',
      'As seen on the BBC.',
      'Used by Olympic athletes.',
      'Read our success stories.',
      'Thousands of babies can’t be wrong.',
      '“I threw my stick away,” says Ann.',
      'Trusted for thousands of years.',
      'Clients are raving about it.',
      'We have helped thousands of couples.',
    ),
    [
      'the same words about other things',
      lead(
        'As seen on the scan. Our patients see the same nurse each time. Millions of people have arthritis. ' +
          'Say “my chest hurts” when you call.',
      ),
    ],
  ],
  'claims/uncited-authority': [
    ...leads(
      'Scientifically validated.',
      'Approved by leading surgeons.',
      'Endorsed by a federation.',
      'With high success rates.',
    ),
    ['one’s own doctor', lead('Take the dose that was recommended by your doctor.')],
  ],
  'claims/natural-halo': [
    ...leads(
      'It removes toxins.',
      'An anti-ageing drip.',
      'It supercharges your metabolism.',
      'It rebalances your energy.',
      'It restores harmony.',
      'It resets your body.',
      'Nature’s own medicine.',
      'It lets your body heal itself.',
      'It has healing powers.',
    ),
    [
      'a denial',
      lead(
        'There is no evidence that it removes toxins. It is not natural. A herb is not necessarily safe because it is natural.',
      ),
    ],
    ['what comes by itself', lead('Fear is a natural response. Detox from alcohol needs a doctor.')],
  ],
  'claims/quick-return': [
    ...leads(
      'There is no recovery time.',
      'Back at your desk in an hour.',
      'We do it in your lunch break.',
      'Feel the difference after your first session.',
      'You feel better after just one visit.',
      'You will be back at work the next day.',
      'Back at work the very next day.',
    ),
    [
      'other times',
      lead(
        'You see the nurse after your first session. The results are back within hours. Some people notice an improvement after the first session.',
      ),
    ],
  ],
  'claims/pressure': [
    ...leads(
      'Spaces are filling fast.',
      'This week only: a free scan.',
      'Two sessions for the price of one.',
      'An introductory offer.',
      'A full scan for only 499 euros.',
      'Get £1,000 off.',
      'The first month is half price.',
      'Why suffer?',
      'Why settle for less?',
      'Do not let pain rule your life.',
      'Pain is holding you back.',
      'Every day you wait, it gets worse.',
      'Your veins are a ticking time bomb.',
      'You deserve to feel better.',
      'Only a handful of places remain.',
      'Call now to secure your place.',
      'Do not wait until it is too late.',
    ),
    [
      'the same words about other things',
      lead(
        'Take it today only, and not for long. You can treat yourself at home. Do not let water run into the ear. ' +
          'The spots are going. Do not feel pressured by a limited offer. It costs half the price of a crown.',
      ),
    ],
  ],
  'claims/mechanism-in-passing': [
    ...leads('It improves blood flow.', 'It rewires the brain.', 'It corrects the alignment of your spine.'),
    ['a risk', lead('It increases the risk of bleeding into the muscles.')],
  ],
  'risk/relative-only': [...leads('It reduces wrinkles by up to 80%.')],
});
