"""How far the event heads are from what is annotated, and from what their teachers believe."""

import torch
import torch.nn.functional as F
from torch import Tensor

from .events_batch import Batch, Plan
from .events_model import EventReader
from .model import ROLES

FORCED = -30.0
"""Log-odds of what must not be chosen."""


def loss_of(model: EventReader, batch: Batch, plan: Plan) -> Tensor:
    """Anchors are latent: a word counts as far as its type and its roles explain what is annotated."""
    words = model.words(batch.states, batch.mask, batch.first, batch.shape).float()
    each = model.types(words).float().log_softmax(-1)
    joint, right = right_of(each, batch)
    pick = right.detach().topk(min(plan.anchors, right.shape[1]), dim=1).indices
    told = roles_cost(model, words, pick, batch)
    chances = right.gather(1, pick) - plan.role_pull * told
    share = chances.detach().softmax(1)
    main = -chances.logsumexp(1) + plan.role_weight * (share * told).sum(1)
    spread = -joint.logsumexp(1).mean(1)  # every type, somewhere: against being too sure
    untyped = batch.types.all(1)
    main = torch.where(untyped, main, (1 - plan.smooth) * main + plan.smooth * spread)
    # Where one of several events is annotated, silence about a word says little: hence the small weight of the rest.
    typed = each[..., 1:].masked_fill(~batch.types[:, None], FORCED).logsumexp(-1)
    rest = batch.candidates.float().scatter_add(1, pick, -share).clamp(min=0)
    silent = (rest * each[..., 0]).sum(1)
    loss = main - plan.word_weight * ((share * typed.gather(1, pick)).sum(1) + plan.rest_weight * silent)
    none = -plan.word_weight * (batch.candidates * each[..., 0]).sum(1)
    loss = torch.where(batch.nothing, none, loss)
    if batch.taught.any():
        loss = torch.lerp(loss, taught_loss(model, words, each, joint, batch, plan), batch.taught)
    return (loss * batch.weight).mean()


def taught_loss(model: EventReader, words: Tensor, each: Tensor, joint: Tensor, batch: Batch, plan: Plan) -> Tensor:
    """How far the pupil is from its teachers' beliefs [B]."""
    kinds, picks, roles = batch.beliefs
    logs = kinds.clamp(min=1e-6).log()
    odds = (logs[..., 1:] - logs[..., :1]).masked_fill(~batch.candidates.unsqueeze(-1), FORCED)
    whole = -(odds.flatten(1).softmax(1) * joint.flatten(1)).sum(1)
    single = -((kinds * each).sum(-1) * batch.candidates).sum(1)
    owner = torch.arange(len(picks)).repeat_interleave(picks.shape[1])
    begin = picks.flatten()
    logits = model.arguments(words, torch.zeros_like(batch.first), owner, begin, begin + 1).float()
    apart = -(roles * logits.log_softmax(-1).view_as(roles)).sum((2, 3)) / 10
    sure = 1 - kinds[..., 0].gather(1, picks)
    return whole + plan.word_weight * single + (apart * sure).sum(1) / sure.sum(1).clamp(min=0.1)


def right_of(each: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """Log-probabilities that the sentence's event stands at a word with a type [B, W, TYPES], and with the right one [B, W]."""
    odds = (each[..., 1:] - each[..., :1]).masked_fill(~batch.candidates.unsqueeze(-1), FORCED)
    joint = odds.flatten(1).log_softmax(1).view_as(odds)
    right = joint.masked_fill(~batch.types[:, None], FORCED).logsumexp(2).masked_fill(~batch.anchors, FORCED)
    return joint, right


def roles_cost(model: EventReader, words: Tensor, pick: Tensor, batch: Batch) -> Tensor:
    """For each picked anchor, how badly its roles fit what is annotated [B, K]; zero where nobody looked."""
    rows, count = pick.shape
    owner = torch.arange(rows).repeat_interleave(count)
    begin = pick.flatten()
    logits = model.arguments(words, torch.zeros_like(batch.first), owner, begin, begin + 1).float()
    there = batch.words.bool()[owner]
    odds = (logits - logits[..., :1]).masked_fill(~there.unsqueeze(-1), FORCED).log_softmax(1)
    members, known = batch.roles[owner].transpose(1, 2), batch.known[owner]
    head = odds.masked_fill(~members, FORCED).logsumexp(1)
    cost = -(head * (members.any(1) & known)).sum(1)
    target = (members * torch.arange(ROLES)).amax(-1)
    known[:, 0] = True
    limited = logits.masked_fill(~known[:, None], FORCED)
    wrong = (F.cross_entropy(limited.transpose(1, 2), target, reduction="none") * there).sum(1) / 10
    return ((cost + wrong) * batch.known[owner].any(1)).view(rows, count)
