using NodaTime;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Attention;

/// <summary>Something that waits for somebody.</summary>
/// <param name="Teams">The ids of the teams that it waits for; at least one.</param>
/// <param name="Mark">How it stands.</param>
/// <param name="What">What it is about, with a link to where it is done.</param>
/// <param name="Do">What is to be done.</param>
/// <param name="By">Until when; null where nobody said.</param>
/// <param name="Who">The person or role, if one is named.</param>
internal sealed record AttentionItem(IReadOnlyList<string> Teams, State Mark, PageLink What, Part Do, LocalDate? By, Part? Who);
