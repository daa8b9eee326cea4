-- How well it is known since when a place is so: null where as well as all else that is said of it.
ALTER TABLE place_period ADD from_confidence text;

-- The source of the places that a registry begins with does not say since when; the day was chosen here.
UPDATE place_period
   SET from_confidence = 'I'
 WHERE lower(valid) = '2015-02-20' AND source = 'HCP, RGPH 2024, CC BY 4.0';
