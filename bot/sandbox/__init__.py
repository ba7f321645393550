"""Discord on localhost: REST, gateway, people, faults and a page to see them on."""
