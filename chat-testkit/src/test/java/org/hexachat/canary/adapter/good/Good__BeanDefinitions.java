package org.hexachat.canary.adapter.good;

/** Right: stands for what Spring generates ahead of time. */
public class Good__BeanDefinitions {
    static int count;
}
