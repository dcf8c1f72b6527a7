package org.orglattice.test;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Some bytes of what is sent, and others in their place.
 *
 * @param at where they begin
 * @param cut how many they are
 * @param put the others
 */
public record Damage(int at, int cut, byte[] put) {

    /**
     * What is to be done to whatever is sent.
     *
     * @return from one to five of them
     */
    public static Arbitrary<List<Damage>> some() {
        Arbitrary<byte[]> put = Arbitraries.bytes().array(byte[].class).ofMaxSize(20);
        return Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(0, 40), put)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /**
     * Does it.
     *
     * @param damages what is done, one after the other
     * @param whole to what
     * @return what comes of it
     */
    public static byte[] all(List<Damage> damages, byte[] whole) {
        byte[] damaged = whole;
        for (Damage damage : damages) {
            damaged = damage.to(damaged);
        }
        return damaged;
    }

    private byte[] to(byte[] whole) {
        int from = Math.floorMod(at, whole.length + 1);
        int to = Math.min(whole.length, from + cut);
        byte[] result = new byte[whole.length - (to - from) + put.length];
        System.arraycopy(whole, 0, result, 0, from);
        System.arraycopy(put, 0, result, from, put.length);
        System.arraycopy(whole, to, result, from + put.length, whole.length - to);
        return result;
    }
}
