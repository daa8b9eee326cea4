-- Facts are kept as values in the order of their records; their names were more than half of what a campaign reads.
UPDATE score
   SET facts = cast(jsonb_build_array(
                   said -> 'region', said -> 'area',
                   (SELECT jsonb_agg(jsonb_build_array(one -> 'person', one -> 'birthDate', one -> 'relation', one -> 'spouse',
                                                       one -> 'parents') ORDER BY place)
                      FROM jsonb_array_elements(said -> 'residents') WITH ORDINALITY AS resident(one, place)),
                   (SELECT jsonb_agg(value ORDER BY place)
                      FROM unnest(ARRAY[
                     'rooms', 'dwelling', 'bathOrShower', 'electricityMeter', 'headEducation',
                     'headOccupation', 'headEmployer', 'headRetiredOrAnnuitant', 'computer', 'satelliteDish',
                     'fixedTelephone', 'otherHealthCover', 'loan', 'secondaryHome', 'garage',
                     'professionalPremises', 'nonAgriculturalLand', 'irrigatedLand', 'privatePupils6To14', 'publicPupils6To14',
                     'adultsWithoutDiploma', 'adultsWithTechnicalDiploma', 'adultsWithHigherDiploma', 'adultsLiterate', 'adultsEarning',
                     'adultsInCommerce', 'adultsOperatingMachines', 'seniorExecutives', 'mobilePhones', 'cars',
                     'motorcycles', 'cows', 'yearlyButane', 'yearlyWaterAndElectricity', 'yearlyTelecom']) WITH ORDINALITY AS asked(name, place)
                      LEFT JOIN jsonb_each(said -> 'answers') ON key = name),
                   said -> 'sheet') AS text)
  -- Fenced: else the text is parsed once for every name.
  FROM (SELECT id AS kept, cast(facts AS jsonb) AS said FROM score WHERE facts IS NOT NULL OFFSET 0) AS named
 WHERE score.id = kept;

COMMENT ON COLUMN score.facts IS 'JSON of all that a score counts but the day: values in the order of their records';

DROP FUNCTION score_inputs(score);

-- What a score counted, for the service to read: the inputs where they are more than the facts on a day.
CREATE FUNCTION score_counted(kept score) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN kept.inputs IS NULL
                THEN jsonb_build_object('facts', coalesce(kept.facts, (SELECT facts FROM score WHERE id = kept.basis)), 'day', kept.day)
                ELSE jsonb_build_object('inputs', kept.inputs) END
$$;
