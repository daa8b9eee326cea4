package org.sijil.localstack.nation;

/** Linear equations, by elimination with the largest pivot. */
final class Equations {

    private Equations() {}

    static double[] solve(double[][] left, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            swap(left, right, column, largest(left, column));
            for (int row = column + 1; row < size; row++) {
                eliminate(left, right, column, row);
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                right[row] -= left[row][column] * right[column];
            }
            right[row] /= left[row][row];
        }
        return right;
    }

    private static int largest(double[][] left, int column) {
        int best = column;
        for (int row = column; row < left.length; row++) {
            best = Math.abs(left[row][column]) > Math.abs(left[best][column]) ? row : best;
        }
        return best;
    }

    private static void swap(double[][] left, double[] right, int one, int other) {
        double[] row = left[one];
        left[one] = left[other];
        left[other] = row;
        double value = right[one];
        right[one] = right[other];
        right[other] = value;
    }

    private static void eliminate(double[][] left, double[] right, int column, int row) {
        double factor = left[row][column] / left[column][column];
        for (int place = column; place < right.length; place++) {
            left[row][place] -= factor * left[column][place];
        }
        right[row] -= factor * right[column];
    }
}
