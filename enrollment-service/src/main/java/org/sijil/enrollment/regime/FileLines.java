package org.sijil.enrollment.regime;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where each part of a YAML file stands, so that a fault found later can name its line. */
final class FileLines {

    private final Map<String, Integer> lines = new HashMap<>();

    FileLines(String yaml) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        if (root != null) {
            note("", root);
        }
    }

    /** The line of a JSON pointer or of the nearest part around it, from 1. */
    int of(String pointer) {
        for (String path = pointer; !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            Integer line = lines.get(path);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private void note(String pointer, Node node) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> noteEntry(pointer, entry));
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            for (int i = 0; i < items.size(); i++) {
                note(pointer + "/" + i, items.get(i));
            }
        }
    }

    private void noteEntry(String pointer, NodeTuple entry) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
            String inner = pointer + "/" + key.getValue();
            lines.put(inner, key.getStartMark().getLine() + 1);
            note(inner, entry.getValueNode());
        }
    }
}
