using System.CommandLine;
using System.CommandLine.Completions;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<string?> Repository() => new("--repository")
    {
        HelpName = "DIR",
        Description = "The folder of the records. Without it, the nearest folder upwards that has a portal.yml.",
    };

    public static Option<string?> Commit() => new("--commit")
    {
        HelpName = "REV",
        Description = "Read this commit, branch or tag. Without it, the files as they are on disk.",
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
