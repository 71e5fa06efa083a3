package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedPoolTest {
    private static void nothing() {}

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    @Test
    void resultsComeInTheOrderOfTheInputs() {
        List<Integer> results = new ArrayList<>();
        new OrderedPool<Integer, Integer>(8, number -> {
                    spin(number % 5 == 0 ? 20_000 : 10);
                    return number;
                })
                .run(numbers(2_000), results::add, OrderedPoolTest::nothing);
        assertThat(results).isEqualTo(numbers(2_000).toList());
    }

    @Test
    void onlyAFewInputsAreUnderWay() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Stream<Integer> inputs =
                numbers(10_000).peek(unused -> most.accumulateAndGet(begun.incrementAndGet() - done.get(), Math::max));
        new OrderedPool<Integer, Integer>(2, number -> number)
                .run(inputs, result -> done.incrementAndGet(), OrderedPoolTest::nothing);
        assertThat(done).hasValue(10_000);
        assertThat(most.get()).isLessThanOrEqualTo(12);
    }

    @Test
    void anAnswerIsHandedOverBeforeTheNextInputIsThere() {
        CountDownLatch answered = new CountDownLatch(1);
        Stream<Integer> conversation = numbers(2).peek(number -> {
            if (number == 1) {
                await(answered);
            }
        });
        new OrderedPool<Integer, Integer>(1, number -> number)
                .run(conversation, result -> answered.countDown(), OrderedPoolTest::nothing);
        assertThat(answered.getCount()).isZero();
    }

    @Test
    void whatTheTakerThrowsEndsTheRunAndClosesTheInputs() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Stream<Integer> endless = Stream.iterate(0, number -> number + 1).onClose(closed::countDown);
        OrderedPool<Integer, Integer> pool = new OrderedPool<>(2, number -> number);
        assertThatThrownBy(() -> pool.run(
                        endless,
                        result -> {
                            throw new IllegalStateException("enough");
                        },
                        OrderedPoolTest::nothing))
                .hasMessage("enough");
        closed.await();
    }

    @Test
    void whatTheInputsThrowIsThrown() {
        AtomicBoolean first = new AtomicBoolean();
        Stream<Integer> broken = numbers(3).peek(number -> {
            if (number == 1) {
                throw new IllegalArgumentException("broken");
            }
        });
        assertThatThrownBy(() -> new OrderedPool<Integer, Integer>(2, number -> number)
                        .run(broken, result -> first.set(true), OrderedPoolTest::nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
        assertThat(first).isTrue();
    }

    @Test
    void anErrorInTheWorkIsThrown() {
        OrderedPool<Integer, Integer> pool = new OrderedPool<>(2, number -> {
            throw new OutOfMemoryError("no room");
        });
        assertThatThrownBy(() -> pool.run(numbers(3), result -> {}, OrderedPoolTest::nothing))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static void spin(int times) {
        for (int i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
