package org.hexachat.adapter.admin;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The area below {@code /admin/}. Its views are made by Vaadin, with the use cases that their constructors ask for. */
@AutoConfiguration
@ComponentScan
@EnableVaadin("org.hexachat.adapter.admin")
public class AdminAutoConfiguration {}
