using System.CommandLine;
using System.CommandLine.Completions;
using NodaTime;
using ReleasePortal.Cli.Commands;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<string?> Repository() => new("--repository")
    {
        HelpName = "DIR",
        Description = "The folder of the records. Without it, the nearest folder upwards that has a portal.yml.",
    };

    /// <summary>The same for commands whose <c>--repository</c> is that of a product.</summary>
    public static Option<string?> Portal() => new("--portal")
    {
        HelpName = "DIR",
        Description = "The folder of the portal's records. Without it, the nearest folder upwards that has a portal.yml.",
    };

    public static Option<string?> Clones() => new("--clones")
    {
        HelpName = "DIR",
        Description = "The folder of clones of the products' repositories: that of https://git.example/payments/api is DIR/git.example/payments/api. "
            + "Without it, tags and commits in plans are held against nothing.",
    };

    public static Option<string?> Audience() => new("--audience")
    {
        HelpName = "NAME",
        Description = "Whose portal it is, one of the audiences in portal.yml: release notes, known issues and products that it may read, and nothing else. "
            + "Without it, or with the narrowest, the whole portal.",
    };

    /// <summary>An option that may be given several times.</summary>
    public static Option<string[]> Many(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Commit() => new("--commit")
    {
        HelpName = "REV",
        Description = "Read this commit, branch or tag. Without it, the files as they are on disk.",
    };

    public static Option<Instant?> Now() => new("--now")
    {
        HelpName = "INSTANT",
        Description = "The instant that the pages speak of as now, such as 2026-11-23T06:00:00Z. "
            + "Without it, as_of of portal.yml, else SOURCE_DATE_EPOCH, else the clock.",
        CustomParser = result =>
        {
            if (BuildInstant.Parse(result.Tokens[0].Value) is { } instant)
                return instant;
            result.AddError($"--now cannot be \"{result.Tokens[0].Value}\": write an instant such as 2026-11-23T06:00:00Z.");
            return null;
        },
    };

    /// <param name="verb">What the command does, such as "Build".</param>
    public static Option<string?> At(string verb) => new("--at")
    {
        HelpName = "REV|TIME",
        Description = $"{verb} the portal as it was, with the clock of then, whatever errors it had: a commit, branch or tag, a day such as 2026-11-20 (to its end, UTC), or a time such as 2026-11-20T17:00:00Z.",
    };

    /// <summary>A moment of the past has its own commit and its own clock.</summary>
    public static void RefuseTogether(Command command, Option<string?> at, Option<string?> commit, Option<Instant?> now) => command.Validators.Add(line =>
    {
        if (line.GetResult(at) is not null && (line.GetResult(commit) is not null || line.GetResult(now) is not null))
            line.AddError("--at says which commit and which time: leave out --commit and --now.");
    });

    public static Option<bool> RequireHistory() => new("--require-history")
    {
        Description = "Fail where the history of the repository is not whole, in place of saying so wherever it is missed.",
    };

    /// <summary>An option whose values are the members of an enum, in lower case.</summary>
    public static Option<T> Choice<T>(string name, string helpName, T standard)
        where T : struct, Enum => new(name)
    {
        HelpName = helpName,
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            if (TryParse<T>(result.Tokens[0].Value) is { } value)
                return value;
            result.AddError($"{name} cannot be \"{result.Tokens[0].Value}\": write one of {Names<T>()}.");
            return default;
        },
        CompletionSources = { _ => Enum.GetValues<T>().Select(value => new CompletionItem(Name(value))) },
    };

    public static T? TryParse<T>(string text)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Name(value) == text).Select(value => (T?)value).FirstOrDefault();

    public static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Name));

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
