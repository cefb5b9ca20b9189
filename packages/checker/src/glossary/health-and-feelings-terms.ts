import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** Bodies, minds and feelings, as professionals write of them. */
export const healthAndFeelingsTerms: readonly GlossaryEntry[] = [
  ...terms(sources.translation, [
    ['attachment disorder', 'finding it hard to trust people', 'When it is hard to trust people who care for you.', '(insecure|disorganised|avoidant|anxious|ambivalent|secure|disordered|poor|good|strong) attachment~', 'attachment (issue|difficulty|problem|style|needs|figure|theory|pattern|bond|behaviour|trauma|relationship|based)~', '<poss> attachment to'],
    ['dysregulated', 'very upset', 'When feelings get so big that you cannot calm down.', 'dysregulation', 'emotionally dysregulated', 'dysregulate~', 'emotional dysregulation'],
    ['co-regulation', 'calming down together', 'When someone helps you calm down.', 'co-regulate~', 'coregulate~', 'emotional regulation', 'self-regulation', 'self-regulate~', 'regulate~ (his|her|their|your) emotions', 'well regulated', 'regulated (and|in|with|throughout)', '(was|is|appeared|seemed) regulated'],
    ['self-soothe', 'calm~ down by yourself', 'To calm yourself down.', 'self-soothing', 'self soothe~'],
    ['hypervigilant', 'always on the look-out', 'Always watching for danger.', 'hypervigilance', 'hyper-vigilant', 'hyper-vigilance', 'hyper-aroused', 'hypoaroused', 'fight, flight or freeze', 'fight or flight', 'window of tolerance'],
    ['dissociate', 'switch~ off', 'When your mind goes far away because things feel too much.', 'dissociation', 'dissociative', 'disassociate~'],
    ['trauma-informed', 'understanding what has happened to you', 'Knowing that scary things can change how people feel.', 'trauma informed', 'trauma response~', 'trauma bond~', 'trauma bonding', 'complex trauma', 'developmental trauma', 'early life trauma', 'intergenerational trauma', 'vicarious trauma', 're-traumatise~'],
    ['enmeshed', 'too close', 'When people are so close that it is hard to be yourself.', 'enmeshment', 'enmeshed relationship~'],
    ['parentified', 'doing a parent’s jobs', 'When a child does the jobs of a parent.', 'parentification', 'parentified child~'],
    ['therapeutic input', 'talking or play that helps', 'Talking or play that helps you feel better.', 'therapeutic (support|work|parenting|intervention|care|reparenting|approach|placement|home|environment)~', 'theraplay', 'psychoeducation', 'psycho-education'],
    ['internalise', 'keep~ inside', 'To keep feelings inside.', 'externalise~', 'internalised', 'externalising behaviour~', 'project~ (his|her|their) feelings'],
    ['emotional availability', 'being there for a child’s feelings', 'Being there for a child’s feelings.', 'emotionally (available|unavailable)', 'attuned', 'attunement', 'emotional warmth', 'emotional literacy', 'emotionally literate'],
    ['stimming', 'moving in a way that feels good', 'Moving or making sounds in a way that feels good.', 'sensory (needs|diet|profile|seeking|processing|overload|integration)'],
    ['coping strategy', 'way~ to cope', 'Ways to get through hard things.', 'coping mechanism~', 'maladaptive', 'de-escalate~', 'de-escalation', 'positive handling', 'physical intervention~', 'safe hold~', 'team teach', 'behaviour management (plan)~', 'consequence chart']
  ]),
  ...terms(sources.nhsJargon, [
    ['suicidal ideation', 'thoughts of wanting to die', 'Thoughts of wanting to die.', 'ideation', 'suicidality', 'self-injurious behaviour', 'parasuicide'],
    ['non-accidental injury', 'injury that someone may have caused', 'When someone may have hurt a child on purpose.', 'non accidental injury~', 'inflicted injury~', 'perplexing presentation~', 'fabricated (or induced|and induced|induced) illness'],
    ['faltering growth', 'not growing as we would hope', 'When a baby does not grow as we would hope.', 'failure to thrive', 'fail~ to thrive', 'centile~', '<number> centile', '(25th|50th|75th|9th|2nd|0.4th|91st|98th) centile'],
    ['developmental delay', 'learning some things later', 'When a child learns things later than others do.', 'global delay~', 'developmentally delayed', 'speech delay', 'global developmental delay', 'developmental milestone~', 'age-related expectations'],
    ['antenatal', 'before the birth', 'Before a baby is born.', 'ante-natal', 'ante natal', 'neonatal', 'postnatal', 'post-natal', 'perinatal', 'pre-birth (assessment|plan|meeting|conference)~', 'gestation', 'primip', 'gravida'],
    ['psychotic episode', 'time~ when someone loses touch with what is real', 'When someone hears or sees things others do not.', 'psychosis', 'psychotic symptom~', 'auditory hallucination~', 'paranoid ideation', 'comorbid', 'co-morbid', 'comorbidity'],
    ['low affect', 'showing little feeling', 'Showing little feeling.', 'flat affect', '(blunted|labile|low|congruent) affect', 'emotionally labile', 'labile', 'euthymic', 'anhedonia', 'flat in (mood|presentation|affect)', 'elevated in mood'],
    ['toxicology', 'a test for drugs', 'A test for drugs.', 'hair strand test~', 'hair strand testing', 'titrate~', 'titration', 'opiate substitute', 'opiate substitution', 'methadone script', 'on a script', 'supervised consumption', 'poly-drug use', 'polysubstance'],
    ['substance misuse', 'problems with drugs or drink', 'When drugs or drink cause problems.', 'substance (use|abuse)', 'substance misuse (worker|service|issue|support)~', 'alcohol dependency', 'dual diagnosis'],
    ['incontinent', 'wetting or soiling', 'When wee or poo comes out when you do not want it to.', 'enuresis', 'encopresis', 'nocturnal enuresis'],
    ['immunisations', 'jabs', 'Jabs that keep you well.', 'immunisation status', 'contraindicated', 'asymptomatic', 'ambulant', 'palliative', 'aetiology', 'idiopathic', 'sequelae', 'prognosis', 'bilateral', 'haematoma', 'petechiae', 'contusion~', 'laceration~', 'abrasion~', 'lesion~', 'fracture~ => break~'],
    ['sectioned', 'kept in hospital under the Mental Health Act', 'When someone must stay in hospital because their mind is very unwell.', '(section|s) (136|5|2|3) of the mental health act', 'detained under section <number>', 'section 136', 'informal patient']
  ])
];
