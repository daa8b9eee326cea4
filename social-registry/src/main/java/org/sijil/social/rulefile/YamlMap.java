package org.sijil.social.rulefile;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.DayText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of a YAML file that knows its lines. Reads are strict: a key left unread is a fault, like a missing one. */
public final class YamlMap {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 60;
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");

    private final String file;
    private final int line;
    private final Map<String, Node> unread = new HashMap<>();

    private YamlMap(String file, Node node) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new RuleFileFault(file, line, "keys and values expected");
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(file, entry.getKeyNode());
            if (unread.put(key, entry.getValueNode()) != null) {
                throw new RuleFileFault(file, lineOf(entry.getKeyNode()), "duplicate key " + key);
            }
        }
    }

    /** The mapping that a whole file is. */
    public static YamlMap parse(String file, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new RuleFileFault(file, 1, "the file is empty");
            }
            return new YamlMap(file, root);
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            throw new RuleFileFault(file, line, "not YAML: " + malformed.getProblem());
        } catch (YAMLException malformed) {
            throw new RuleFileFault(file, "not YAML: " + malformed.getMessage());
        }
    }

    /** A text of sensible length. */
    public String text(String key) {
        String text = scalar(file, take(key));
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw fault(key + " must be a text of 1 to " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    /** A text that may be left out. */
    @Nullable
    public String textIfAny(String key) {
        return has(key) ? text(key) : null;
    }

    /** A decimal number, exact. */
    public BigDecimal decimal(String key) {
        Node node = take(key);
        String text = scalar(file, node);
        if (!DECIMAL.matcher(text).matches()) {
            throw new RuleFileFault(file, lineOf(node), key + " is not a decimal number: " + text);
        }
        return new BigDecimal(text);
    }

    /** A whole number, not negative. */
    public int whole(String key) {
        Node node = take(key);
        String text = scalar(file, node);
        if (!WHOLE.matcher(text).matches()) {
            throw new RuleFileFault(file, lineOf(node), key + " is not a whole number: " + text);
        }
        return Integer.parseInt(text);
    }

    /** A day, as in 2021-08-09. Years of more than four digits, which a date may have, are beyond what a database keeps. */
    public LocalDate date(String key) {
        Node node = take(key);
        String text = scalar(file, node);
        return DayText.read(text)
                .orElseThrow(() ->
                        new RuleFileFault(file, lineOf(node), key + " is not a date such as 2021-08-09: " + text));
    }

    /** One of the constants, written in lower case with hyphens. */
    public <C extends Enum<C>> C choice(String key, C[] choices) {
        return choice(key, take(key), choices);
    }

    /** Some of the constants: at least one, and none twice. */
    public <C extends Enum<C>> Set<C> choices(String key, C[] choices) {
        Node list = take(key);
        List<C> chosen = items(key, list).stream()
                .map(item -> choice(key, item, choices))
                .toList();
        Set<C> different = EnumSet.copyOf(chosen);
        if (different.size() < chosen.size()) {
            throw new RuleFileFault(file, lineOf(list), key + " says one of them twice");
        }
        return Collections.unmodifiableSet(different);
    }

    private <C extends Enum<C>> C choice(String key, Node node, C[] choices) {
        String text = scalar(file, node);
        return Arrays.stream(choices)
                .filter(choice -> code(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleFileFault(
                        file,
                        lineOf(node),
                        key + " must be one of "
                                + Arrays.stream(choices).map(YamlMap::code).collect(Collectors.joining(", "))));
    }

    /** Words in lower case joined by hyphens. */
    public String name(String key) {
        String name = text(key);
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw fault(key + " must be words in lower case joined by hyphens");
        }
        return name;
    }

    /** How far the source of a rule can be relied on. */
    public String confidence() {
        return confidence("confidence");
    }

    /** The same, under another key. */
    public String confidence(String key) {
        String confidence = text(key);
        if (!CONFIDENCE.matcher(confidence).matches()) {
            throw fault(key + " must be O, O2, P, C or I, with a question mark when weak");
        }
        return confidence;
    }

    /** A list of single values. */
    public List<String> texts(String key) {
        return items(key, take(key)).stream().map(item -> scalar(file, item)).toList();
    }

    private List<Node> items(String key, Node node) {
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            throw new RuleFileFault(file, lineOf(node), key + " must be a list that is not empty");
        }
        return list.getValue();
    }

    /** The mapping below a key. */
    public YamlMap map(String key) {
        return new YamlMap(file, take(key));
    }

    /** The mappings of a list. */
    public List<YamlMap> maps(String key) {
        Node node = take(key);
        if (!(node instanceof SequenceNode list)) {
            throw new RuleFileFault(file, lineOf(node), key + " must be a list");
        }
        List<YamlMap> maps = new ArrayList<>();
        list.getValue().forEach(item -> maps.add(new YamlMap(file, item)));
        return maps;
    }

    /** Whether a key is there and still unread. */
    public boolean has(String key) {
        return unread.containsKey(key);
    }

    /** To be called when everything that means something has been read. */
    public void nothingElse() {
        if (!unread.isEmpty()) {
            Map.Entry<String, Node> first = unread.entrySet().iterator().next();
            throw new RuleFileFault(file, lineOf(first.getValue()), "unknown key " + first.getKey());
        }
    }

    /** A fault of this mapping, at its line. */
    public RuleFileFault fault(String reason) {
        return new RuleFileFault(file, line, reason);
    }

    private Node take(String key) {
        Node node = unread.remove(key);
        if (node == null) {
            throw fault(key + " is missing");
        }
        return node;
    }

    private static String scalar(String file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new RuleFileFault(file, lineOf(node), "a single value expected");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
