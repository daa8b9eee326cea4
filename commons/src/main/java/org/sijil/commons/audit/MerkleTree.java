package org.sijil.commons.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sijil.commons.hash.Sha256;

/**
 * The Merkle tree hash of RFC 6962, section 2.1: leaves and nodes are told apart by their first byte, so that no list of
 * entries has the root of another.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** The hash of one entry. */
    static byte[] leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    /** The root over the hashes of at least one entry. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = split(leaves.size());
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The hashes that lead from one leaf to the root, lowest first: proof that an entry is sealed, without the others. */
    static List<byte[]> path(List<byte[]> leaves, int index) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        List<byte[]> path = new ArrayList<>(index < split ? path(left, index) : path(right, index - split));
        path.add(root(index < split ? right : left));
        return path;
    }

    /** Whether a path leads from the leaf at a place among so many to the root. */
    static boolean leads(byte[] leaf, int index, int size, List<byte[]> path, byte[] root) {
        byte[] reached = follow(leaf, index, size, path);
        return reached.length > 0 && Arrays.equals(reached, root);
    }

    /** The root that a path leads to; nothing when it is too short or too long. */
    private static byte[] follow(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size == 1 || path.isEmpty()) {
            return size == 1 && path.isEmpty() ? leaf : new byte[0];
        }
        int split = split(size);
        List<byte[]> rest = path.subList(0, path.size() - 1);
        byte[] beside = path.get(path.size() - 1);
        return index < split
                ? node(follow(leaf, index, split, rest), beside)
                : node(beside, follow(leaf, index - split, size - split, rest));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
