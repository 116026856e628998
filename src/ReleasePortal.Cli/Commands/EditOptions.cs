using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>Options that commands share which write facts into records.</summary>
internal static class EditOptions
{
    public static Option<string?> Word(string name, string helpName, string description)
    {
        var option = new Option<string?>(name) { HelpName = helpName, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
                result.AddError($"{name} cannot be empty.");
        });
        return option;
    }

    public static Option<Instant?> At(string name, string description) => new(name)
    {
        HelpName = "INSTANT",
        Description = description,
        CustomParser = result =>
        {
            if (BuildInstant.Parse(result.Tokens[0].Value) is { } instant)
                return instant;
            result.AddError($"{name} cannot be \"{result.Tokens[0].Value}\": write an instant such as 2026-11-23T06:00:00Z.");
            return null;
        },
    };

    /// <summary>An option whose values are the members of an enum as records write them.</summary>
    public static Option<T?> Choice<T>(string name, string helpName, string description, params IReadOnlyList<T> choices)
        where T : struct, Enum
    {
        var words = choices.ToDictionary(NameOf, StringComparer.Ordinal);
        return new Option<T?>(name)
        {
            HelpName = helpName,
            Description = $"{description}: {string.Join(", ", words.Keys)}.",
            CustomParser = result =>
            {
                var asked = result.Tokens[0].Value;
                if (words.TryGetValue(asked, out var choice))
                    return choice;
                result.AddError($"{name} cannot be \"{asked}\". {DidYouMean.Among(words.Keys, asked, $"Write one of {string.Join(", ", words.Keys)}.")}");
                return null;
            },
        };
    }

    public static string NameOf<T>(T value)
        where T : struct, Enum => KebabCase.Snake(value.ToString());

    /// <summary>To the second, as records write it.</summary>
    public static string Time(Instant at) => NodaTime.Text.InstantPattern.General.Format(Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()));
}
