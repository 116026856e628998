using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("An issue tracker: keys that match its pattern become links.")]
public sealed record Tracker(
    Origin Origin,
    [Key("The name people use.", Example = "Jira")] string Name,
    [Key("A regular expression for one key, without anchors.", Example = "\"[A-Z]{2,5}-[0-9]+\"")] IssueKeyPattern Pattern,
    [Key("The address of one issue, with {key} in the place of the key.", Example = "\"https://tracker.example/{key}\"", Pattern = @"https?://[^\s<>]*\{key\}[^\s<>]*", PatternWords = "an address with {key} in it, such as \"https://tracker.example/{key}\"")] string Url);
