package org.sijil.social.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;
import org.sijil.social.declaration.Dwelling;
import org.sijil.social.rulefile.YamlMap;

/** Reads a formula from its file and refuses whatever would score wrongly. */
final class FormulaReader {

    private static final int MOST_DECIMALS = 7;

    /** What {@code solid-dwelling} means in a text that does not say: all of them did mean it before they could say it. */
    private static final Set<Dwelling> SOLID_UNLESS_SAID = Collections.unmodifiableSet(
            EnumSet.of(Dwelling.VILLA, Dwelling.APARTMENT, Dwelling.TRADITIONAL_HOUSE, Dwelling.RURAL_STONE));

    private static final Pattern REGION = Pattern.compile("[0-9]{2}");

    private FormulaReader() {}

    static Formula read(String file, String text) {
        YamlMap root = YamlMap.parse(file, text);
        AreaFormula urban = area(root.map("urban"));
        AreaFormula rural = area(root.map("rural"));
        Formula formula = new Formula(
                root.name("id"),
                title(root.map("title")),
                root.date("effectiveFrom"),
                root.has("effectiveUntil") ? root.date("effectiveUntil") : null,
                root.text("source"),
                root.confidence(),
                switches(root.map("switches")),
                urban,
                rural,
                labels(root, urban, rural));
        root.nothingElse();
        requireSameRegions(root, urban, rural);
        if (formula.effectiveUntil() != null && !formula.effectiveUntil().isAfter(formula.effectiveFrom())) {
            throw root.fault("effectiveUntil must be after effectiveFrom");
        }
        return formula;
    }

    private static Formula.Title title(YamlMap map) {
        Formula.Title title = new Formula.Title(map.text("ar"), map.text("fr"), map.text("en"));
        map.nothingElse();
        return title;
    }

    private static Switches switches(YamlMap map) {
        Switches switches = new Switches(
                map.choice("roomsDummies", Switches.RoomsDummies.values()),
                map.choice("urbanRoomsRatio", Switches.UrbanRoomsRatio.values()),
                map.choice("shareDenominator", Switches.ShareDenominator.values()),
                map.choice("nucleusRule", Switches.NucleusRule.values()),
                map.choice("bills", Switches.Bills.values()),
                map.choice("rounding", Switches.Rounding.values()),
                map.whole("decimals"));
        map.nothingElse();
        if (switches.decimals() > MOST_DECIMALS) {
            throw map.fault("decimals is at most " + MOST_DECIMALS);
        }
        return switches;
    }

    private static AreaFormula area(YamlMap map) {
        int count = map.whole("count");
        AreaFormula area = new AreaFormula(
                map.decimal("intercept"), map.text("source"), map.confidence(), regions(map), variables(map));
        map.nothingElse();
        if (area.variables().size() != count) {
            throw map.fault(area.variables().size() + " variables, but count says " + count);
        }
        return area;
    }

    /** Which regions there are is not the formula's to say: a proposal is held against those that are recorded. */
    private static List<RegionConstant> regions(YamlMap area) {
        Set<String> codes = new HashSet<>();
        List<RegionConstant> regions = new ArrayList<>();
        for (YamlMap map : area.maps("regions")) {
            RegionConstant region = new RegionConstant(
                    map.text("code"), map.decimal("constant"), map.confidence(), map.textIfAny("note"));
            map.nothingElse();
            if (!REGION.matcher(region.code()).matches()) {
                throw map.fault("the code of a region is two digits, not " + region.code());
            }
            if (!codes.add(region.code())) {
                throw map.fault("repeated region " + region.code());
            }
            regions.add(region);
        }
        return List.copyOf(regions);
    }

    private static void requireSameRegions(YamlMap root, AreaFormula urban, AreaFormula rural) {
        for (AreaFormula[] pair : new AreaFormula[][] {{urban, rural}, {rural, urban}}) {
            for (RegionConstant region : pair[0].regions()) {
                if (!pair[1].knows(region.code())) {
                    throw root.fault("only one area has a constant for region " + region.code());
                }
            }
        }
    }

    private static List<Variable> variables(YamlMap area) {
        Set<String> names = new HashSet<>();
        List<Variable> variables = new ArrayList<>();
        for (YamlMap map : area.maps("variables")) {
            Variable variable = variable(map);
            if (!names.add(variable.name())) {
                throw map.fault("duplicate variable " + variable.name());
            }
            variables.add(variable);
        }
        return List.copyOf(variables);
    }

    private static Variable variable(YamlMap map) {
        String name = map.name("name");
        String measure = map.has("measure") ? map.name("measure") : name;
        Variable variable = new Variable(
                name,
                measure,
                map.choice("type", VariableType.values()),
                map.has("transform") ? map.choice("transform", Transform.values()) : Transform.NONE,
                dwellings(measure, map),
                map.decimal("coefficient"),
                map.text("source"),
                map.confidence(),
                map.textIfAny("note"));
        map.nothingElse();
        requireMeasurable(variable, map);
        return variable;
    }

    private static @Nullable Set<Dwelling> dwellings(String measure, YamlMap map) {
        if (Measure.find(measure).orElse(null) != Measure.SOLID_DWELLING) {
            return null;
        }
        return map.has("dwellings") ? map.choices("dwellings", Dwelling.values()) : SOLID_UNLESS_SAID;
    }

    private static void requireMeasurable(Variable variable, YamlMap map) {
        Measured measured = Measured.find(variable.measure())
                .orElseThrow(() -> map.fault("unknown variable: nothing is measured as " + variable.measure()));
        if (!measured.measure().suits(variable.type(), variable.transform())) {
            throw map.fault(variable.measure() + " cannot be of type "
                    + variable.type().code() + " with transform "
                    + variable.transform().code());
        }
    }

    /** Every line of either area has its words, and no words are for a line that is not there. */
    private static Map<String, Texts> labels(YamlMap root, AreaFormula... areas) {
        Set<String> missing = new TreeSet<>(Formula.CONSTANTS);
        for (AreaFormula area : areas) {
            area.variables().forEach(variable -> missing.add(variable.name()));
        }
        Map<String, Texts> labels = new LinkedHashMap<>();
        for (YamlMap map : root.maps("labels")) {
            String line = map.name("variable");
            labels.put(line, new Texts(map.text("en"), map.text("fr"), map.text("ar")));
            map.nothingElse();
            if (!missing.remove(line)) {
                throw map.fault("a label for " + line + ", which is unknown or has one");
            }
        }
        if (!missing.isEmpty()) {
            throw root.fault("no label for " + missing.iterator().next());
        }
        return Collections.unmodifiableMap(labels);
    }
}
