using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>A command line names something that is not there.</summary>
internal static class UnknownName
{
    public static CommandFailure Of(string noun, string id, IEnumerable<string> known) => new(
        ExitStatus.WrongUse,
        $"There is no {noun} \"{id}\".",
        DidYouMean.Among(known, id, known.Any() ? $"Some that exist: {string.Join(", ", known.Order(StringComparer.Ordinal).Take(20))}." : "None is written yet."));
}
