namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Asks the examples of a policy's rule whether they come out as they are said to.</summary>
internal static class PolicyExampleCheck
{
    /// <returns>The examples that do not, or cannot be read, each with what is wrong and the way out.</returns>
    public static IEnumerable<(PolicyExample Example, string Message, string Hint)> Of(PolicyRule rule) =>
        from entry in rule.Passes.Select(example => (Example: example, Passes: true)).Concat(rule.Fails.Select(example => (Example: example, Passes: false)))
        let problem = ProblemOf(rule, entry.Example, entry.Passes)
        where problem is not null
        select (entry.Example, problem.Value.Message, problem.Value.Hint);

    private static (string Message, string Hint)? ProblemOf(PolicyRule rule, PolicyExample example, bool passes)
    {
        var reader = new PolicyExampleReader(example);
        if (reader.Problem is { } problem)
            return problem;
        var when = rule.When?.Ask(reader.Facts) ?? ExpressionAnswer.Of(holds: true);
        var must = when.Holds == true ? rule.Must.Ask(reader.Facts) : when;
        const string Way = "Correct the example, or the expression; what an example does not name is not there.";
        return (when.Holds, must.Holds) switch
        {
            (null, _) or (true, null) => ($"The example cannot be asked: {must.Problem}.", Way),
            (false, _) when passes => null,
            (false, _) => ($"The example is to break {rule.Id}, and the rule does not ask anything of it.", "Name in it what when asks for."),
            (true, true) when !passes => ($"The example is to break {rule.Id}, and keeps it.", Way),
            (true, false) when passes => ($"The example is to keep {rule.Id}, and breaks it.", Way),
            _ => null,
        };
    }
}
