package org.sijil.localstack.nation;

final class K {
    static double k(String n, double d) {
        String s = System.getProperty(n);
        return s == null ? d : Double.parseDouble(s);
    }
}
