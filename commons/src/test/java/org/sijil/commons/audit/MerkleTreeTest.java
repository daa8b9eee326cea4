package org.sijil.commons.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    @Test
    void theRootIsThatOfTheStandard() {
        List<byte[]> leaves = leaves(List.of("", "\0"));

        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", Hex.of(leaves.get(0)));
        assertEquals(
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", Hex.of(MerkleTree.root(leaves)));
    }

    @Property(tries = 300)
    void everyEntryHasAPathToTheRoot(@ForAll @Size(min = 1, max = 70) List<String> entries, @ForAll int any) {
        List<byte[]> leaves = leaves(entries);
        int index = Math.floorMod(any, leaves.size());

        List<byte[]> path = MerkleTree.path(leaves, index);

        assertTrue(MerkleTree.leads(leaves.get(index), index, leaves.size(), path, MerkleTree.root(leaves)));
    }

    @Property(tries = 300)
    void noOtherEntryHasThatPath(
            @ForAll @Size(min = 1, max = 70) List<String> entries, @ForAll int any, @ForAll @NotEmpty String other) {
        List<byte[]> leaves = leaves(entries);
        int index = Math.floorMod(any, leaves.size());
        Assume.that(!other.equals(entries.get(index)));

        List<byte[]> path = MerkleTree.path(leaves, index);

        byte[] root = MerkleTree.root(leaves);
        assertFalse(MerkleTree.leads(leaf(other), index, leaves.size(), path, root));
        assertFalse(MerkleTree.leads(leaves.get(index), index, leaves.size(), longer(path), root));
    }

    @Property(tries = 300)
    void anotherOrderIsAnotherRoot(@ForAll @IntRange(min = 2, max = 70) int size, @ForAll int one, @ForAll int other) {
        List<String> entries = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            entries.add("entry " + number);
        }
        int first = Math.floorMod(one, size);
        int second = Math.floorMod(other, size);
        byte[] root = MerkleTree.root(leaves(entries));

        Collections.swap(entries, first, second);

        assertEquals(first == second, Arrays.equals(root, MerkleTree.root(leaves(entries))));
    }

    @Test
    void twoHashesAreNoEntry() {
        List<byte[]> leaves = leaves(List.of("a", "b"));
        byte[] both = new byte[64];
        System.arraycopy(leaves.get(0), 0, both, 0, 32);
        System.arraycopy(leaves.get(1), 0, both, 32, 32);

        assertFalse(Arrays.equals(MerkleTree.root(leaves), MerkleTree.leaf(both)));
        assertArrayEquals(MerkleTree.root(leaves), MerkleTree.root(leaves(List.of("a", "b"))));
    }

    private static List<byte[]> longer(List<byte[]> path) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(new byte[32]);
        return longer;
    }

    private static List<byte[]> leaves(List<String> entries) {
        return entries.stream().map(MerkleTreeTest::leaf).toList();
    }

    private static byte[] leaf(String entry) {
        return MerkleTree.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }
}
